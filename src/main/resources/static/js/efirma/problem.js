// Why nothing was signed: a code that the page has words for, the field that it is about, and the values that the words name.
export class Problem extends Error {
  constructor(code, field, ...values) {
    super(code);
    this.code = code;
    this.field = field;
    this.values = values;
  }
}
