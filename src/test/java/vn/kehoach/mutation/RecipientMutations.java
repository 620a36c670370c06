package vn.kehoach.mutation;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.model.Recipient;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who receives a plan, of which each sample has one list: one recipient a line, the file last. */
final class RecipientMutations {
    private RecipientMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                Kind.of("recipient named twice", "REC-03", RecipientMutations::twice),
                new Kind(
                        "file copy not last",
                        Set.of("REC-02", "VAL-26"),
                        RecipientMutations::fileNotLast),
                new Kind("no file copy", Set.of("REC-02", "VAL-25"), RecipientMutations::noFile),
                Kind.of("those assigned receive no copy", "REC-04", RecipientMutations::notSent));
    }

    private static List<Span> lines(Sample sample) {
        return sample.plan().recipients().stream()
                .map(each -> Lines.of(each.places().whole()))
                .toList();
    }

    private static Span last(Sample sample) {
        return lines(sample).get(sample.plan().recipients().size() - 1);
    }

    private static Mutant mutant(Sample sample, Edit... edits) {
        Span first = lines(sample).get(0);
        Span all = first.file().span(first.start().offset(), last(sample).end().offset());
        return Mutant.of(sample, all, edits).orAt(sample.plan().places().key("recipients"));
    }

    private static Edit before(Span line, String more) {
        return new Edit(line.file().span(line.start().offset(), line.start().offset()), more);
    }

    private static Stream<Mutant> instead(Sample sample, Span line, String... texts) {
        return Stream.of(texts)
                .map(text -> text.isEmpty() ? "" : "  - \"" + text + "\"\n")
                .map(instead -> mutant(sample, new Edit(line, instead)));
    }

    /** Each again before each, but for those assigned, who are not named, and the file. */
    private static Stream<Mutant> twice(Sample sample) {
        List<Span> lines = lines(sample);
        return IntStream.range(0, lines.size() - 1)
                .filter(i -> !(sample.plan().recipients().get(i) instanceof Recipient.Assigned))
                .boxed()
                .flatMap(i ->
                        lines.subList(0, lines.size() - 1).stream()
                                .map(other -> mutant(sample, before(other, lines.get(i).text()))));
    }

    private static Stream<Mutant> fileNotLast(Sample sample) {
        Span file = last(sample);
        return Stream.of("", ", copies: 2", ", copies: 9")
                .map(more ->
                        file.text().contains("copies")
                                ? file.text()
                                : file.text().replaceFirst(" }", more + " }"))
                .flatMap(moved ->
                        lines(sample).stream()
                                .filter(other -> !other.equals(file))
                                .map(other ->
                                        mutant(sample, before(other, moved), new Edit(file, ""))));
    }

    private static Stream<Mutant> noFile(Sample sample) {
        return instead(
                sample,
                last(sample),
                "",
                "Lưu",
                "Lưu VT",
                "Lưu: VT",
                "VT",
                "Lưu văn thư",
                "Lưu: VT, TH",
                "Lưu hồ sơ",
                "Văn thư",
                "Lưu: VT (5)",
                "Phòng lưu trữ",
                "Lưu trữ",
                "Sổ lưu");
    }

    private static Stream<Mutant> notSent(Sample sample) {
        List<Span> lines = lines(sample);
        return IntStream.range(0, lines.size())
                .filter(i -> sample.plan().recipients().get(i) instanceof Recipient.Assigned)
                .boxed()
                .flatMap(i ->
                        instead(
                                sample,
                                lines.get(i),
                                "",
                                "Các cơ quan",
                                "Kho bạc",
                                "Các đơn vị",
                                "Các Bộ",
                                "Báo",
                                "Đài",
                                "Các hội",
                                "Bạn đọc",
                                "Các trường",
                                "Các viện",
                                "Doanh nghiệp",
                                "Ngân hàng"));
    }
}
