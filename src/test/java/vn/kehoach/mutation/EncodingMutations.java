package vn.kehoach.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import vn.kehoach.source.Span;

import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Letters that do not look like what they are. */
final class EncodingMutations {
    private static final String MARKED = "[ắằếềốồấầớờữựạệộọ]";
    private static final String BETWEEN_LETTERS = "(?<=\\p{L})(?=\\p{L})";
    private static final String GAP = "(?<=\\p{L}) (?=\\p{L})";

    private EncodingMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                Insertions.instead(
                        "letter in pieces (NFD)",
                        "TT-05",
                        MARKED,
                        letter -> Normalizer.normalize(letter, Normalizer.Form.NFD)),
                inserted("zero-width letter", "YML-41", "\u200b"),
                inserted("change of direction", "YML-42", "\u202e"),
                inserted("control character", "YML-43", "\u0008"),
                inserted("lost character", "YML-45", "\ufffd"),
                Insertions.instead("tab in a text", "YML-46", GAP, gap -> "\t"),
                Kind.of("byte order mark", "SRC-08", EncodingMutations::marked),
                Kind.of("bad UTF-8", "SRC-07", EncodingMutations::badBytes));
    }

    private static Kind inserted(String name, String code, String letter) {
        return Insertions.instead(name, code, BETWEEN_LETTERS, nothing -> letter);
    }

    /** A file has one beginning: what follows it is varied. */
    private static Stream<Mutant> marked(Sample sample) {
        return sample.own()
                .map(file -> new Place(sample, file.top(), file.top()))
                .flatMap(top ->
                        IntStream.range(0, 4)
                                .mapToObj(blank -> top.become("\ufeff" + "\n".repeat(blank)))
                                .map(each -> each.then(bytes -> bytes)));
    }

    private static Stream<Mutant> badBytes(Sample sample) {
        return sample.words(MARKED)
                .map(Place::written)
                .map(letter -> Mutant.of(sample, letter).then(bytes -> spoil(letter, bytes)));
    }

    /** A byte that no UTF-8 has in the place of a letter. */
    private static byte[] spoil(Span letter, byte[] bytes) {
        String text = letter.file().text();
        int from = text.substring(0, letter.start().offset()).getBytes(UTF_8).length;
        int to = text.substring(0, letter.end().offset()).getBytes(UTF_8).length;
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, from);
        all.write(0xff);
        all.write(bytes, to, bytes.length - to);
        return all.toByteArray();
    }
}
