declare module 'mapshaper' {
  const mapshaper: {
    /** Runs a command line on named in-memory inputs and gives the named outputs. */
    applyCommands(commands: string, inputs: Record<string, Uint8Array | object>): Promise<Record<string, Uint8Array>>;
  };
  export default mapshaper;
}
