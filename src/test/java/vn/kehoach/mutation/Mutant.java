package vn.kehoach.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A sample with one thing broken.
 *
 * @param edits of one file
 * @param item where the fault is to be found, as the sample has it
 * @param others where it may be found as well: a declaration, the other of two that clash
 * @param naming a fault may also be found where exactly this is written
 * @param bytes what happens to the file at last
 * @param same why this is no fault at all
 */
record Mutant(
        Sample sample,
        SourceFile file,
        List<Edit> edits,
        Span item,
        List<Span> others,
        @Nullable String naming,
        @Nullable UnaryOperator<byte[]> bytes,
        @Nullable String same) {

    static Mutant of(Sample sample, Span item, Edit... edits) {
        return new Mutant(
                sample,
                edits.length == 0 ? item.file() : edits[0].span().file(),
                List.of(edits).stream().sorted(Comparator.comparing(Edit::span)).toList(),
                item,
                List.of(),
                null,
                null,
                null);
    }

    /** With another line below an id. */
    static Mutant below(Sample sample, Span id, String line) {
        int end = id.end().offset();
        String indent = " ".repeat(id.start().column() - 1 - "id: ".length());
        return of(sample, id, new Edit(id.file().span(end, end), "\n" + indent + line));
    }

    Mutant orAt(Span other) {
        List<Span> all = new ArrayList<>(others);
        all.add(other);
        return new Mutant(sample, file, edits, item, all, naming, bytes, same);
    }

    Mutant orWhere(String written) {
        return new Mutant(sample, file, edits, item, others, written, bytes, same);
    }

    Mutant then(UnaryOperator<byte[]> more) {
        return new Mutant(sample, file, edits, item, others, naming, more, same);
    }

    /** Counted, and not asked for. */
    Mutant equivalent(String reason) {
        return new Mutant(sample, file, edits, item, others, naming, bytes, reason);
    }

    boolean isText() {
        return bytes == null;
    }

    boolean isChange() {
        return !Arrays.equals(content(), file.text().getBytes(UTF_8));
    }

    String text() {
        String sound = file.text();
        StringBuilder changed = new StringBuilder();
        int from = 0;
        for (Edit edit : edits) {
            changed.append(sound, from, edit.span().start().offset()).append(edit.replacement());
            from = edit.span().end().offset();
        }
        return changed.append(sound.substring(from)).toString();
    }

    byte[] content() {
        byte[] content = text().getBytes(UTF_8);
        return bytes == null ? content : bytes.apply(content);
    }

    boolean isPlacedBy(Diagnostic diagnostic) {
        Span found = diagnostic.span();
        return names(found.text())
                || covers(item, found)
                || others.stream().anyMatch(other -> covers(other, found));
    }

    private boolean names(String text) {
        return naming != null && text.matches("(?s).*(?<![\\w-])" + naming + "(?![\\w-]).*");
    }

    private boolean covers(Span place, Span found) {
        return place.file().equals(found.file())
                && start(place) <= found.start().offset()
                && found.start().offset() <= end(place);
    }

    private int start(Span place) {
        return place.start().offset() + shift(place, place.start().offset() - 1);
    }

    private int end(Span place) {
        return place.end().offset() + shift(place, place.end().offset());
    }

    /** How far what stands behind an offset has moved. */
    private int shift(Span place, int offset) {
        return place.file().equals(file)
                ? edits.stream()
                        .filter(edit -> edit.span().end().offset() <= offset)
                        .mapToInt(Mutant::growth)
                        .sum()
                : 0;
    }

    private static int growth(Edit edit) {
        return edit.replacement().length()
                - (edit.span().end().offset() - edit.span().start().offset());
    }

    /** For people: what was written and what is written now. */
    String shown() {
        StringBuilder all = new StringBuilder(item.toString());
        for (Edit edit : edits) {
            all.append("  «").append(edit.span().text()).append("» -> «");
            all.append(edit.replacement()).append("»");
        }
        return all.toString().replace("\n", "\\n");
    }
}
