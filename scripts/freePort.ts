import { createServer, type AddressInfo } from "node:net";

/** A port of the loopback address that nothing listens on, with the next ones likely free as well. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
