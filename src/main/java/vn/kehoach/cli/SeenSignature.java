package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ParseResult;

import vn.kehoach.render.pdf.SignatureField;
import vn.kehoach.sign.FieldChoice;
import vn.kehoach.sign.SignatureImage;
import vn.kehoach.sign.SigningException;

import java.io.File;
import java.util.Locale;

/** What the options of {@code sign} say of what is seen of a signature, and where. */
record SeenSignature(ParseResult parsed, Surroundings surroundings, Words words) {
    private static final String INVISIBLE = "none";

    private static final int LARGEST_IMAGE = 16 << 20;

    /** Beyond any seal or signature. */
    private static final double WIDEST = 300;

    FieldChoice choice() {
        String asked = parsed.matchedOptionValue("--field", "");
        if (asked.isEmpty()) {
            return new FieldChoice.First();
        }
        if (asked.equals(INVISIBLE)) {
            return new FieldChoice.None();
        }
        return SignatureFieldOption.WORDS.contains(asked)
                ? new FieldChoice.AtPlace(SignatureField.valueOf(asked.toUpperCase(Locale.ROOT)))
                : new FieldChoice.Named(asked);
    }

    String note() {
        return parsed.matchedOptionValue("--note", "");
    }

    @Nullable SignatureImage image() throws Refusal, SigningException {
        @Nullable File file = parsed.matchedOptionValue("--image", null);
        String width = parsed.matchedOptionValue("--image-width", "");
        double millimetres = width.isEmpty() ? 0 : millimetres(width);
        if (file == null) {
            if (!width.isEmpty()) {
                throw new Refusal(ExitStatus.USAGE, words.of("sign.width-without-image"));
            }
            return null;
        }
        var path = surroundings.workingFolder().resolve(file.toPath()).normalize();
        byte[] png = new BoundedFile(surroundings.workingFolder(), words).read(path, LARGEST_IMAGE);
        SignatureImage image = SignatureImage.read(png);
        return width.isEmpty() ? image : image.ofWidth(millimetres);
    }

    private double millimetres(String width) throws Refusal {
        try {
            double millimetres = Double.parseDouble(width.replace(',', '.'));
            if (millimetres > 0 && millimetres <= WIDEST) {
                return millimetres;
            }
        } catch (NumberFormatException e) {
            // As any other value that is no width.
        }
        throw new Refusal(ExitStatus.USAGE, words.of("sign.width", width));
    }
}
