package vn.kehoach.sign;

import java.util.List;

/** Why nothing was signed. */
public sealed interface SigningProblem {
    record NotAKeystore() implements SigningProblem {}

    record WrongPassword() implements SigningProblem {}

    record NoKey() implements SigningProblem {}

    record SeveralKeys(List<String> aliases) implements SigningProblem {
        public SeveralKeys {
            aliases = List.copyOf(aliases);
        }
    }

    record UnknownAlias(String alias, List<String> aliases) implements SigningProblem {
        public UnknownAlias {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * @param algorithm as the JDK names it
     */
    record UnsupportedKey(String algorithm) implements SigningProblem {}

    /** The certificate is that of another key. */
    record ForeignCertificate() implements SigningProblem {}

    /** The certificate is for other uses, such as encryption: RFC 5280, 4.2.1.3. */
    record NotForSigning() implements SigningProblem {}

    /** Not PNG, or damaged. */
    record NotAnImage() implements SigningProblem {}

    record ImageTooLarge(long mostPixels) implements SigningProblem {}

    /** The agency's field shows its seal. */
    record NoSeal() implements SigningProblem {}

    /** A seal is shown in real size, and its file has no resolution. */
    record NoRealSize() implements SigningProblem {}

    record LargerThanField() implements SigningProblem {}

    /** The decree shows no image there. */
    record NoImageInCorner() implements SigningProblem {}

    /** An image, and an invisible signature. */
    record NowhereToShow() implements SigningProblem {}

    /**
     * @param asked a place or a name
     * @param empty names of the fields that there are
     */
    record NoSuchField(String asked, List<String> empty) implements SigningProblem {
        public NoSuchField {
            empty = List.copyOf(empty);
        }
    }

    record NotPdf() implements SigningProblem {}

    /** Begins as a PDF and does not go on as one. */
    record DamagedPdf() implements SigningProblem {}

    record EncryptedPdf() implements SigningProblem {}

    /** An earlier signature forbids all changes, signatures too. */
    record ClosedPdf() implements SigningProblem {}
}
