package vn.kehoach.cli;

import vn.kehoach.sign.SigningProblem;

/** Why nothing was signed, in the user's language. */
record SigningProblemWords(Words words, String pdf, String keystore) {

    Refusal refusal(SigningProblem problem) {
        return switch (problem) {
            case SigningProblem.NotAKeystore() -> key("sign.not-a-keystore", keystore);
            case SigningProblem.WrongPassword() -> key("sign.wrong-password", keystore);
            case SigningProblem.NoKey() -> key("sign.no-key", keystore);
            case SigningProblem.SeveralKeys(var aliases) ->
                    key("sign.several-keys", keystore, String.join(", ", aliases));
            case SigningProblem.UnknownAlias(String alias, var aliases) ->
                    key("sign.unknown-alias", keystore, alias, String.join(", ", aliases));
            case SigningProblem.UnsupportedKey(String algorithm) ->
                    key("sign.unsupported-key", keystore, algorithm);
            case SigningProblem.ForeignCertificate() -> key("sign.foreign-certificate", keystore);
            case SigningProblem.NotPdf() -> file("pdf.none");
            case SigningProblem.DamagedPdf() -> file("pdf.damaged");
            case SigningProblem.EncryptedPdf() -> file("pdf.encrypted");
            case SigningProblem.ClosedPdf() -> file("pdf.closed");
        };
    }

    private Refusal key(String words, Object... values) {
        return new Refusal(ExitStatus.USAGE, this.words.of(words, values));
    }

    private Refusal file(String key) {
        return new Refusal(ExitStatus.INPUT_OUTPUT, words.of(key, pdf));
    }
}
