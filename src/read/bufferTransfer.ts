interface TransferableBuffer extends ArrayBuffer {
  transferToFixedLength?: (length?: number) => ArrayBuffer;
}

/**
 * Gives array buffers `transferToFixedLength` (ES2024), which the PDF library calls when it reads fonts, where the platform has
 * none: Node 20. Without it fonts have no names there, and a bold heading would be bold on one machine only.
 */
export function provideBufferTransfer(): void {
  const prototype = ArrayBuffer.prototype as TransferableBuffer;
  prototype.transferToFixedLength ??= function transferToFixedLength(this: ArrayBuffer, length = this.byteLength) {
    const moved = new ArrayBuffer(length);
    new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
    return moved;
  };
}
