package vn.kehoach.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Letters that do not look like what they are. */
final class EncodingMutations {
    private static final Pattern MARKED = Pattern.compile("[ắằếềốồấầớờữựạệộọ]");
    private static final Pattern LETTERS = Pattern.compile("(?<=\\p{L})(?=\\p{L})");
    private static final Pattern GAP = Pattern.compile("(?<=\\p{L}) (?=\\p{L})");

    private EncodingMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                Kind.of("letter in pieces (NFD)", "YML-40", EncodingMutations::decomposed),
                inserted("zero-width letter", "YML-41", "\u200b"),
                inserted("soft hyphen", "YML-41", "\u00ad"),
                inserted("change of direction", "YML-42", "\u202e"),
                inserted("control character", "YML-43", "\u0008"),
                inserted("lost character", "YML-45", "\ufffd"),
                replaced("tab in a text", "YML-46", "\t"),
                Kind.of("byte order mark", "SRC-08", EncodingMutations::marked),
                Kind.of("bad UTF-8", "SRC-07", EncodingMutations::badBytes),
                Kind.of("letters of an old code page", "SRC-07", EncodingMutations::oldCodePage));
    }

    private static Stream<Span> everywhere(Sample sample, Pattern pattern) {
        return sample.sentences().flatMap(each -> Sample.words(each, pattern));
    }

    private static Stream<Mutant> decomposed(Sample sample) {
        return everywhere(sample, MARKED)
                .map(letter ->
                        Mutant.of(
                                sample,
                                letter,
                                new Edit(
                                        letter,
                                        Normalizer.normalize(letter.text(), Normalizer.Form.NFD))));
    }

    private static Kind inserted(String name, String code, String letter) {
        return Kind.of(
                name,
                code,
                sample ->
                        everywhere(sample, LETTERS)
                                .map(gap -> Mutant.of(sample, gap, new Edit(gap, letter))));
    }

    private static Kind replaced(String name, String code, String letter) {
        return Kind.of(
                name,
                code,
                sample ->
                        everywhere(sample, GAP)
                                .map(gap -> Mutant.of(sample, gap, new Edit(gap, letter))));
    }

    /** A file has one beginning: what follows it is varied. */
    private static Stream<Mutant> marked(Sample sample) {
        return sample.own()
                .flatMap(file ->
                        IntStream.range(0, 4)
                                .mapToObj(blank ->
                                        Mutant.of(
                                                sample,
                                                file.top(),
                                                new Edit(
                                                        file.top(),
                                                        "\ufeff" + "\n".repeat(blank)))));
    }

    private static Stream<Mutant> badBytes(Sample sample) {
        return everywhere(sample, MARKED)
                .map(letter ->
                        Mutant.of(sample, letter)
                                .then(bytes -> splice(letter, bytes, new byte[] {(byte) 0xff})));
    }

    private static Stream<Mutant> oldCodePage(Sample sample) {
        byte[] latin = "ê".getBytes(Charset.forName("windows-1258"));
        return everywhere(sample, MARKED)
                .map(letter ->
                        Mutant.of(sample, letter).then(bytes -> splice(letter, bytes, latin)));
    }

    /** Other bytes in the place of a letter. */
    private static byte[] splice(Span letter, byte[] bytes, byte[] instead) {
        SourceFile file = letter.file();
        String text = file.text();
        int from = text.substring(0, letter.start().offset()).getBytes(UTF_8).length;
        int to = text.substring(0, letter.end().offset()).getBytes(UTF_8).length;
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, from);
        all.writeBytes(instead);
        all.write(bytes, to, bytes.length - to);
        return all.toByteArray();
    }
}
