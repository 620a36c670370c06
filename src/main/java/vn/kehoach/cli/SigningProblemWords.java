package vn.kehoach.cli;

import vn.kehoach.sign.SigningProblem;

/** Why nothing was signed, in the user's language. */
record SigningProblemWords(Words words, String pdf, String keystore, String image) {

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
            case SigningProblem.NotForSigning() -> key("sign.not-for-signing", keystore);
            case SigningProblem.NotAnImage() -> file("sign.not-an-image", image);
            case SigningProblem.ImageTooLarge(long pixels) ->
                    file("sign.image-too-large", image, pixels);
            case SigningProblem.NoSeal() -> key("sign.no-seal");
            case SigningProblem.NoRealSize() -> key("sign.no-real-size", image);
            case SigningProblem.LargerThanField() -> key("sign.larger-than-field", image);
            case SigningProblem.NoImageInCorner() -> key("sign.no-image-in-corner");
            case SigningProblem.NowhereToShow() -> key("sign.nowhere-to-show", pdf);
            case SigningProblem.NoSuchField(String asked, var empty) ->
                    empty.isEmpty()
                            ? key("sign.no-field", pdf, asked)
                            : key("sign.no-such-field", pdf, asked, String.join(", ", empty));
            case SigningProblem.NotPdf() -> file("pdf.none", pdf);
            case SigningProblem.DamagedPdf() -> file("pdf.damaged", pdf);
            case SigningProblem.EncryptedPdf() -> file("pdf.encrypted", pdf);
            case SigningProblem.ClosedPdf() -> file("pdf.closed", pdf);
        };
    }

    private Refusal key(String words, Object... values) {
        return new Refusal(ExitStatus.USAGE, this.words.of(words, values));
    }

    private Refusal file(String key, Object... values) {
        return new Refusal(ExitStatus.INPUT_OUTPUT, words.of(key, values));
    }
}
