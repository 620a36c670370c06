package vn.kehoach.mutation;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.resolve.Passage;
import vn.kehoach.source.Span;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Habits of typing, and counts that nobody counted again. */
final class ProseMutations {
    private static final Pattern COUNT = Pattern.compile("\\$\\{count:[^}]*}");

    private static final Pattern SOME =
            Pattern.compile("\\$\\{count:tasks/.*");

    private ProseMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                Insertions.instead(
                        "chat word", "LNG-01", "(?<=\\p{L} )(không|được|với|trước)(?= )", "đc"),
                Insertions.atClauseEnd(
                        "misspelt word", "LNG-01", "và bổ xung, xử dụng hợp lý", "của nghành"),
                Insertions.atClauseEnd(
                        "two letters swapped in an abbreviation", "LNG-01", "của UNBD", "của HĐDN"),
                Insertions.instead("two spaces", "LNG-05", "(?<=\\p{L}) (?=\\p{L})", "  "),
                Insertions.instead(
                        "space before a comma", "LNG-05", "(?<=\\p{L}), (?=\\p{L})", " , "),
                Insertions.instead(
                        "no space behind a comma", "LNG-05", "(?<=\\p{L}), (?=\\p{L})", ","),
                Insertions.instead(
                        "quote without its end", "LNG-04", "(?<=\\p{L}) (?=\\p{L}{4})", " “"),
                Insertions.instead(
                        "word written twice",
                        "LNG-07",
                        "(?<= )(các|của|và|cho|trong|theo)(?= )",
                        "$1 $1"),
                Insertions.atClauseEnd(
                        "no comma in “chủ trì, phối hợp”",
                        "LNG-06",
                        "do các đơn vị chủ trì phối hợp với địa phương thực hiện"),
                Insertions.atClauseEnd(
                        "i instead of y", "LNG-02", "đúng qui định", "theo qui trình"),
                Insertions.atClauseEnd(
                        "generic noun with a capital",
                        "CAP-04",
                        "của các Cơ quan, đơn vị",
                        "theo đề nghị của các Sở, ngành"),
                Insertions.atClauseEnd(
                        "kind of document with a small letter",
                        "CAP-07",
                        "theo nghị quyết số 30-NQ/TW"),
                Insertions.atClauseEnd(
                        "part of a law with the wrong letters",
                        "CIT-15",
                        "theo Khoản 2 điều 5 của Luật"),
                Insertions.atClauseEnd(
                        "delta with a capital river", "CAP-03", "vùng đồng bằng Sông Hồng"),
                Kind.of("count typed and wrong", "IND-01", ProseMutations::wrongCount),
                Kind.of("closing mark lost", "TT-18", ProseMutations::noClosingMark),
                Kind.of("placeholder left", "TT-19", ProseMutations::placeholder));
    }

    private static Stream<Mutant> wrongCount(Sample sample) {
        return sample.resolved().passages().stream()
                .filter(each -> sample.isOwn(each.text().span().file()))
                .flatMap(each ->
                        Sample.mentions(each.text())
                                .map(mention -> mention.span())
                                .filter(span -> COUNT.matcher(span.text()).matches())
                                .flatMap(span ->
                                        Stream.of("13", "17", "77", "88", "93", "99")
                                                .map(wrong -> count(sample, each, span, wrong))));
    }

    private static Mutant count(Sample sample, Passage passage, Span span, String wrong) {
        Mutant mutant = Mutant.of(sample, Insertions.whole(passage), new Edit(span, wrong));
        return SOME.matcher(span.text()).matches()
                ? mutant.equivalent("some of the tasks, in other words than their heading")
                : mutant;
    }

    private static Stream<Mutant> noClosingMark(Sample sample) {
        Pattern mark = Pattern.compile("\\./\\.");
        return sample.sentences()
                .flatMap(each -> Sample.words(each, mark).map(place -> new Marked(each, place)))
                .flatMap(marked ->
                        Stream.of(
                                        "", ".", "/.", "./", "..", "...", ". / .", "./..", ";",
                                        "./,", ".//.", "/./", ",")
                                .map(wrong ->
                                        Mutant.of(
                                                sample,
                                                Insertions.whole(marked.passage()),
                                                new Edit(marked.place(), wrong))));
    }

    private record Marked(Passage passage, Span place) {}

    /** A sample may have gaps: the mutant says no more that it is one. */
    private static Stream<Mutant> placeholder(Sample sample) {
        return Sample.lines(sample.plan().places(), "sample")
                .flatMap(line ->
                        sample.sentences()
                                .filter(each -> each.text().span().file().equals(line.file()))
                                .flatMap(each ->
                                        Sample.words(
                                                        each,
                                                        Pattern.compile("(?<=\\p{L}) (?=\\p{L})"))
                                                .limit(3)
                                                .flatMap(gap ->
                                                        IntStream.range(0, PLACEHOLDERS.length)
                                                                .mapToObj(i ->
                                                                        Mutant.of(
                                                                                sample,
                                                                                Insertions.whole(
                                                                                        each),
                                                                                new Edit(line, ""),
                                                                                new Edit(
                                                                                        gap,
                                                                                        PLACEHOLDERS[
                                                                                                i]))))));
    }

    private static final String[] PLACEHOLDERS = {" [...] ", " TODO ", " ??? ", " [CẦN BỔ SUNG] "};
}
