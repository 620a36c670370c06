package vn.kehoach.mutation;

import static vn.kehoach.mutation.Insertions.atClauseEnd;
import static vn.kehoach.mutation.Insertions.instead;

import vn.kehoach.diagnostic.Edit;

import java.util.stream.Stream;

/** Habits of typing, and counts that nobody counted again. */
final class ProseMutations {
    private static final String GAP = "(?<=\\p{L}) (?=\\p{L})";
    private static final String COMMA = "(?<=\\p{L}), (?=\\p{L})";

    private ProseMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                instead(
                        "chat word",
                        "LNG-01",
                        "(?<=\\p{L} )(không|được|với|trước)(?= )",
                        word -> "đc"),
                atClauseEnd("misspelt word", "LNG-01", "và bổ xung, xử dụng hợp lý", "của nghành"),
                instead("two spaces", "LNG-05", GAP, gap -> "  "),
                instead("no space behind a comma", "LNG-05", COMMA, comma -> ","),
                instead(
                        "quote without its end",
                        "LNG-04",
                        "(?<=\\p{L}) (?=\\p{L}{4})",
                        gap -> " “"),
                instead(
                        "word written twice",
                        "LNG-07",
                        "(?<= )(các|của|và|cho|trong|theo)(?= )",
                        word -> word + " " + word),
                atClauseEnd(
                        "no comma in “chủ trì, phối hợp”",
                        "LNG-06",
                        "do các đơn vị chủ trì phối hợp với địa phương thực hiện"),
                atClauseEnd("i instead of y", "LNG-02", "đúng qui định", "theo qui trình"),
                atClauseEnd(
                        "generic noun with a capital",
                        "CAP-04",
                        "của các Cơ quan, đơn vị",
                        "theo đề nghị của các Sở, ngành"),
                atClauseEnd(
                        "kind of document with a small letter",
                        "CAP-07",
                        "theo nghị quyết số 30-NQ/TW"),
                Kind.of("count typed and wrong", "IND-01", ProseMutations::wrongCount),
                Kind.of("closing mark lost", "TT-18", ProseMutations::noClosingMark),
                Kind.of("placeholder left", "TT-19", ProseMutations::placeholder));
    }

    private static Stream<Mutant> wrongCount(Sample sample) {
        Stream<Mutant> ofTasks =
                sample.mentions("\\$\\{count:tasks/.*}")
                        .map(each -> each.become("77"))
                        .map(each ->
                                each.equivalent(
                                        "some of the tasks, in other words than their heading"));
        return Stream.concat(
                sample.mentions("\\$\\{count:(?!tasks/).*}")
                        .flatMap(each -> each.becomeEach("13", "17", "77", "88", "93", "99")),
                ofTasks);
    }

    private static Stream<Mutant> noClosingMark(Sample sample) {
        return sample.words("\\./\\.")
                .flatMap(each ->
                        each.becomeEach(
                                "", ".", "/.", "./", "..", "...", ". / .", "./..", ";", "./,",
                                ".//.", "/./", ","));
    }

    /** A sample may have gaps: the mutant says no more that it is one. */
    private static Stream<Mutant> placeholder(Sample sample) {
        return Lines.of(sample.plan().places(), "sample")
                .flatMap(line ->
                        sample.words(GAP)
                                .filter(gap -> gap.written().file().equals(line.file()))
                                .flatMap(gap ->
                                        Stream.of("[...]", "TODO", "???", "[CẦN BỔ SUNG]")
                                                .map(left ->
                                                        Mutant.of(
                                                                sample,
                                                                gap.item(),
                                                                new Edit(line, ""),
                                                                new Edit(
                                                                        gap.written(),
                                                                        " " + left + " ")))));
    }
}
