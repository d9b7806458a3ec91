/** The test phone: its window, its slower processor, its line. Throughput in bytes a second, latency in milliseconds. */
export const testPhone = {
  window: { width: 360, height: 740 },
  pixelRatio: 2,
  slowdown: 4,
  line: { offline: false, downloadThroughput: 9_000_000 / 8, uploadThroughput: 3_000_000 / 8, latency: 100 },
} as const;
