/** An event whose handler may prevent what would follow. */
export class Preventable {
  defaultPrevented = false;
  preventDefault() {
    this.defaultPrevented = true;
  }
}
