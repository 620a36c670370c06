package vn.kehoach.render.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

import vn.kehoach.document.FontFiles;
import vn.kehoach.document.FontStyle;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the files of licensed fonts can be used, and what they change on the page. */
public final class FontExamination {
    private static final String TIMES = "Times New Roman";

    /** The bundled one under a path of its own has the widths and is no slip. */
    private static final String LIBERATION = "Liberation Serif";

    /** Letters, digits and marks of Vietnamese plans. */
    private static final String LETTERS =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:!?()[]/-–—“”…%≥≤²³"
                    + "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
                    + "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ";

    /** Thousandths of the type size that round differently and move no line. */
    private static final int ROUNDING = 1;

    private FontExamination() {}

    /** Nothing for the bundled ones. */
    public static List<FontFlaw> of(FontFiles files) {
        if (files.isBundled()) {
            return List.of();
        }
        List<FontFlaw> flaws = new ArrayList<>();
        for (FontStyle style : FontStyle.values()) {
            forbidding(files, style).ifPresent(flaws::add);
        }
        // What cannot be used is not measured.
        return flaws.isEmpty() ? differences(FontFamily.of(files)) : flaws;
    }

    private static Optional<FontFlaw> forbidding(FontFiles files, FontStyle style) {
        Optional<SfntFile> read = SfntFile.of(files.content(style));
        if (read.isEmpty()) {
            return Optional.of(new FontFlaw.Unreadable(style));
        }
        SfntFile file = read.get();
        if (!file.mayBeEmbedded()) {
            return Optional.of(new FontFlaw.EmbeddingForbidden(style, file.family()));
        }
        if (file.isBold() != style.isBold() || file.isItalic() != style.isItalic()) {
            return Optional.of(new FontFlaw.OtherStyle(style, style(file)));
        }
        String first =
                SfntFile.of(files.content(FontStyle.REGULAR)).map(SfntFile::family).orElse("");
        if (!file.family().equals(first) && !first.isEmpty()) {
            return Optional.of(new FontFlaw.OtherFamily(style, file.family(), first));
        }
        byte[] content = files.content(style);
        return canBeWritten(new Face(style, style.name() + ".ttf", () -> content))
                ? Optional.empty()
                : Optional.of(new FontFlaw.Unreadable(style));
    }

    private static FontStyle style(SfntFile file) {
        if (file.isBold()) {
            return file.isItalic() ? FontStyle.BOLD_ITALIC : FontStyle.BOLD;
        }
        return file.isItalic() ? FontStyle.ITALIC : FontStyle.REGULAR;
    }

    /** Glyphs are read when they are written: a damaged one would show at the end of a document. */
    private static boolean canBeWritten(Face face) {
        try {
            Document document = new Document();
            PdfWriter writer = PdfWriter.getInstance(document, OutputStream.nullOutputStream());
            document.open();
            PdfContentByte content = writer.getDirectContent();
            content.beginText();
            content.setFontAndSize(face.font(), 1);
            content.showText(LETTERS);
            content.endText();
            document.close();
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    private static List<FontFlaw> differences(FontFamily family) {
        List<FontFlaw> flaws = new ArrayList<>();
        if (!family.name().equals(TIMES) && !family.name().equals(LIBERATION)) {
            flaws.add(new FontFlaw.NotTimesNewRoman(FontStyle.REGULAR, family.name()));
        }
        widths(family).ifPresent(flaws::add);
        return flaws;
    }

    /** One flaw for the family, in the first face that has it. */
    private static Optional<FontFlaw> widths(FontFamily family) {
        Map<Character, FontStyle> other = new LinkedHashMap<>();
        for (Face face : family.faces()) {
            Face bundled = FontFamily.BUNDLED.face(face.style());
            for (char letter : LETTERS.toCharArray()) {
                boolean comparable = face.covers(letter) && bundled.covers(letter);
                if (comparable && Math.abs(face.width(letter) - bundled.width(letter)) > ROUNDING) {
                    other.putIfAbsent(letter, face.style());
                }
            }
        }
        return other.entrySet().stream()
                .findFirst()
                .map(first ->
                        new FontFlaw.OtherWidths(
                                first.getValue(),
                                family.name(),
                                other.size(),
                                String.valueOf(first.getKey())));
    }
}
