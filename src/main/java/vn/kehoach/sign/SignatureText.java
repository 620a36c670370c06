package vn.kehoach.sign;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is seen of a signature: agency and time, 10 pt upright (Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * II.8b).
 */
final class SignatureText {
    private static final DateTimeFormatter ISO_8601 =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private static final float SIZE = 10;
    private static final float LEADING = 11.5f;
    private static final float PADDING = 2;

    private final BaseFont font;
    private final float width;

    private SignatureText(BaseFont font, float width) {
        this.font = font;
        this.width = width;
    }

    static void draw(
            PdfContentByte content,
            Rectangle field,
            BaseFont font,
            Holder holder,
            Statement statement) {
        List<String> lines =
                new SignatureText(font, field.getWidth() - 2 * PADDING).lines(holder, statement);
        content.beginText();
        content.setFontAndSize(font, SIZE);
        content.setGrayFill(0);
        float y = field.getHeight() - PADDING - SIZE;
        for (String line : lines) {
            content.setTextMatrix(PADDING, y);
            content.showText(line);
            y -= LEADING;
        }
        content.endText();
    }

    private List<String> lines(Holder holder, Statement statement) {
        List<String> lines = new ArrayList<>();
        if (!holder.isAgency()) {
            lines.addAll(broken("Ký bởi: " + holder.name()));
        }
        lines.addAll(broken("Cơ quan: " + holder.agency()));
        lines.addAll(broken("Thời gian ký: " + ISO_8601.format(statement.time())));
        return lines;
    }

    private List<String> broken(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).split(" ")) {
            boolean full = !line.isEmpty() && font.getWidthPoint(line + " " + word, SIZE) > width;
            if (full) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Names in certificates may hold anything; what has no glyph would vanish without a trace. */
    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(each -> font.charExists(each) ? each : '?')
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
