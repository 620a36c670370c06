package vn.kehoach.render.pdf;

/** Whether there is a form field where the signature belongs, to be signed afterwards. */
public enum SignatureField {
    ABSENT,
    EMPTY
}
