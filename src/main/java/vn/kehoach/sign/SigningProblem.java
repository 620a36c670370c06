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

    record NotPdf() implements SigningProblem {}

    /** Begins as a PDF and does not go on as one. */
    record DamagedPdf() implements SigningProblem {}

    record EncryptedPdf() implements SigningProblem {}

    /** An earlier signature forbids all changes, signatures too. */
    record ClosedPdf() implements SigningProblem {}
}
