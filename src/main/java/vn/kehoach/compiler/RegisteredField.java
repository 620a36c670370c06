package vn.kehoach.compiler;

/** What a document is registered by: Nghị định 30/2020/NĐ-CP, Phụ lục VI, phần I. */
public enum RegisteredField {
    SUBJECT(500),
    ISSUER(200),
    NOTATION(30),
    SIGNER_POSITION(100),
    SIGNER_NAME(50);

    private final int most;

    RegisteredField(int most) {
        this.most = most;
    }

    /** How many letters it takes, one with its marks counting once. */
    int most() {
        return most;
    }
}
