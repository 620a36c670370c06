package vn.kehoach.render.pdf;

import org.openpdf.text.pdf.ByteBuffer;

import java.util.ArrayList;
import java.util.List;

/** Writes the stretches of a line. */
final class StretchWriter {
    private final List<Word> words;
    private final Line line;
    private final double widening;
    private final EmbeddedFaces faces;
    private final ByteBuffer out = new ByteBuffer();
    private boolean inString;

    /** What the next letter is moved to the left, in thousandths of the type size. */
    private float kerning;

    /**
     * @param widening what each space takes beyond its natural width, as a share of it
     */
    StretchWriter(List<Word> words, Line line, double widening, EmbeddedFaces faces) {
        this.words = words;
        this.line = line;
        this.widening = widening;
        this.faces = faces;
    }

    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        double offset = 0;
        int at = line.from();
        while (at < line.to()) {
            Word first = words.get(at);
            int end = at + 1;
            while (end < line.to() && isSameStretch(first, words.get(end))) {
                end++;
            }
            Stretch stretch = stretch(at, end, offset);
            stretches.add(stretch);
            offset = stretch.end() + room(words.get(end - 1));
            at = end;
        }
        return stretches;
    }

    /** Those that were written for another document. */
    void embed(List<Stretch> stretches) {
        for (Stretch stretch : stretches) {
            EmbeddedFace face = faces.of(stretch.look().face());
            for (int i = stretch.from(); i < stretch.to(); i++) {
                face.embed(words.get(i).text());
                if (isSpaceWritten(words.get(i), i)) {
                    face.embed(" ");
                }
            }
        }
    }

    private static boolean isSameStretch(Word first, Word word) {
        return Stretch.isSame(word.role(), first.role())
                && Stretch.isSame(word.look(), first.look());
    }

    private double room(Word word) {
        return word.space() * (1 + widening);
    }

    private Stretch stretch(int from, int to, double offset) {
        Word first = words.get(from);
        EmbeddedFace face = faces.of(first.look().face());
        double pen = offset;
        double x = offset;
        out.reset();
        out.append('[');
        for (int i = from; i < to; i++) {
            Word word = words.get(i);
            write(face, word.text());
            pen += word.drawnWidth();
            x += word.width();
            if (isSpaceWritten(word, i)) {
                write(face, " ");
                pen += word.look().spaceWidth();
            }
            if (i == to - 1) {
                break;
            }
            x += room(word);
            if (Math.abs(x - pen) > Length.TOLERANCE / 10) {
                endString();
                kerning += (float) ((pen - x) * 1000 / word.look().size());
                pen = x;
            }
        }
        endString();
        kern();
        out.append("]TJ\n");
        return new Stretch(from, to, first.look(), first.role(), offset, x, out.toByteArray());
    }

    /** The space at a line's end cannot be seen, but without it read-out words stick together. */
    private boolean isSpaceWritten(Word word, int index) {
        boolean endsParagraph = index == line.to() - 1 && line.to() == words.size();
        return word.space() > 0 && !endsParagraph;
    }

    private void write(EmbeddedFace face, String letters) {
        if (letters.isEmpty()) {
            return;
        }
        if (!inString) {
            kern();
            out.append('(');
            inString = true;
        }
        face.write(letters, out);
    }

    private void endString() {
        if (inString) {
            out.append(')');
            inString = false;
        }
    }

    private void kern() {
        if (kerning != 0) {
            out.append(kerning);
            kerning = 0;
        }
    }
}
