package vn.kehoach.sign;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

import vn.kehoach.render.pdf.SignatureField;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is read of a signature: agency and time, 10 pt upright (Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * II.8b); on a copy the form of copying, on an appendix its number, instead of the agency.
 */
final class SignatureText {
    private static final DateTimeFormatter ISO_8601 =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private static final float SIZE = 10;
    private static final float LEADING = 11.5f;
    private static final float PADDING = 2;
    private static final String CUT = "…";

    private final BaseFont font;
    private final float width;
    private final int mostLines;

    private SignatureText(BaseFont font, Rectangle field) {
        this.font = font;
        this.width = field.getWidth() - 2 * PADDING;
        this.mostLines = (int) ((field.getHeight() - 2 * PADDING) / LEADING);
    }

    static void draw(
            PdfContentByte content,
            Rectangle field,
            SignatureField place,
            BaseFont font,
            Holder holder,
            Statement statement) {
        SignatureText text = new SignatureText(font, field);
        content.beginText();
        content.setFontAndSize(font, SIZE);
        content.setGrayFill(0);
        float y = field.getHeight() - PADDING - SIZE;
        for (String line : text.lines(place, holder, statement)) {
            content.setTextMatrix(PADDING, y);
            content.showText(line);
            y -= LEADING;
        }
        content.endText();
    }

    /** The time is never cut off; before it, a name as long as the field has lines. */
    private List<String> lines(SignatureField place, Holder holder, Statement statement) {
        String time = ISO_8601.format(statement.time());
        List<String> lines = new ArrayList<>();
        List<String> last =
                switch (place) {
                    case SIGNER -> {
                        if (!holder.isAgency()) {
                            lines.addAll(broken("Ký bởi: " + holder.name()));
                        }
                        lines.addAll(broken("Cơ quan: " + holder.agency()));
                        yield broken("Thời gian ký: " + time);
                    }
                    // A seal; words would stand over those of the recipients.
                    case AGENCY -> throw new IllegalArgumentException("words in box 8");
                    case COPY -> {
                        boolean noted = !statement.note().isEmpty();
                        lines.addAll(broken((noted ? statement.note() : holder.agency()) + ";"));
                        yield broken(time);
                    }
                };
        int room = Math.max(0, mostLines - last.size());
        if (lines.size() > room) {
            lines.subList(room, lines.size()).clear();
            if (room > 0) {
                lines.set(room - 1, lines.get(room - 1) + CUT);
            }
        }
        lines.addAll(last);
        return lines;
    }

    private List<String> broken(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).split(" ")) {
            if (!line.isEmpty() && !fits(line + " " + word)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            String rest = word;
            while (line.isEmpty() && !fits(rest)) {
                int end = fitting(rest);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private boolean fits(String text) {
        return font.getWidthPoint(text, SIZE) <= width;
    }

    /** How much of a word that is too wide goes on a line; never nothing. */
    private int fitting(String word) {
        int end = 1;
        while (end < word.length() && fits(word.substring(0, end + 1))) {
            end++;
        }
        return end;
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
