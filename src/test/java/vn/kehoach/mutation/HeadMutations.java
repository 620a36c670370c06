package vn.kehoach.mutation;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Recipient;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The head of a plan, its signature and those who receive it. */
final class HeadMutations {
    private HeadMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                Kind.of("recipient named twice", "REC-03", HeadMutations::twice),
                new Kind(
                        "file copy not last",
                        Set.of("REC-02", "VAL-26"),
                        HeadMutations::fileNotLast),
                new Kind("no file copy", Set.of("REC-02", "VAL-25"), HeadMutations::noFile),
                Kind.of("those assigned receive no copy", "REC-04", HeadMutations::notSent),
                Kind.of("academic title before the name", "SIG-03", HeadMutations::title),
                new Kind(
                        "offices do not fit the authority",
                        Set.of("SIG-02", "VAL-24"),
                        HeadMutations::offices),
                Kind.of("unknown authority", "FLD-14", HeadMutations::authority),
                Kind.of("period reversed", "VAL-11", HeadMutations::periodReversed),
                Kind.of(
                        "issue date in no known form",
                        "VAL-07",
                        sample ->
                                head(
                                        sample,
                                        "date",
                                        "9 tháng 5",
                                        "09.05.2023",
                                        "sắp ký",
                                        "2023/05",
                                        "5-2023",
                                        "ngày 9",
                                        "23-5-9",
                                        "2023.05.09",
                                        "9/5",
                                        "năm 2023",
                                        "05-09-2023x",
                                        "mồng 9",
                                        "hôm nay")),
                Kind.of(
                        "number out of range",
                        "VAL-01",
                        sample ->
                                head(
                                        sample,
                                        "number",
                                        "0",
                                        "-3",
                                        "1.5",
                                        "140a",
                                        "mười",
                                        "00",
                                        "1e3",
                                        "0x8C",
                                        "140/KH",
                                        "999999999999",
                                        "+5",
                                        "140,",
                                        "số 5")),
                Kind.of(
                        "unknown stage",
                        "FLD-14",
                        sample ->
                                head(
                                        sample,
                                        "stage",
                                        "isued",
                                        "ban-hanh",
                                        "final",
                                        "done",
                                        "Issued",
                                        "released",
                                        "drafted",
                                        "submit",
                                        "trình",
                                        "signed",
                                        "xong",
                                        "approved",
                                        "ISSUED!")),
                Kind.of(
                        "kind of document that is none",
                        "FLD-14",
                        sample ->
                                head(
                                        sample,
                                        "kind",
                                        "kehoach",
                                        "ke-hoac",
                                        "KH",
                                        "plan",
                                        "Kế hoạch",
                                        "keh-oach",
                                        "ke_hoach",
                                        "de-cuong",
                                        "thong-tin",
                                        "bien-ban",
                                        "hop-dong",
                                        "giay-moi",
                                        "phieu-trinh")));
    }

    private static Plan plan(Sample sample) {
        return sample.plan();
    }

    private static Stream<Mutant> head(Sample sample, String key, String... values) {
        Span value = plan(sample).places().value(key);
        return Stream.of(values).map(wrong -> Mutant.of(sample, value, new Edit(value, wrong)));
    }

    /** The line of each recipient, which all stand on one. */
    private static List<Span> lines(Sample sample) {
        return plan(sample).recipients().stream().map(each -> line(each.places().whole())).toList();
    }

    private static Span line(Span item) {
        SourceFile file = item.file();
        int start = item.start().offset() - (item.start().column() - 1);
        return file.span(start, start + file.line(item.start().line()).length() + 1);
    }

    private static Span all(Sample sample) {
        List<Span> lines = lines(sample);
        return lines.get(0)
                .file()
                .span(lines.get(0).start().offset(), lines.get(lines.size() - 1).end().offset());
    }

    private static Stream<Mutant> twice(Sample sample) {
        List<Span> lines = lines(sample);
        return IntStream.range(0, lines.size() - 1)
                .filter(i -> !(plan(sample).recipients().get(i) instanceof Recipient.Assigned))
                .boxed()
                .flatMap(i ->
                        IntStream.range(0, lines.size() - 1)
                                .mapToObj(j -> {
                                    Span before =
                                            lines.get(j)
                                                    .file()
                                                    .span(
                                                            lines.get(j).start().offset(),
                                                            lines.get(j).start().offset());
                                    return Mutant.of(
                                            sample,
                                            all(sample),
                                            new Edit(before, lines.get(i).text()));
                                }));
    }

    private static Stream<Mutant> fileNotLast(Sample sample) {
        List<Span> lines = lines(sample);
        Span file = lines.get(lines.size() - 1);
        return Stream.of("", ", copies: 2", ", copies: 9")
                .flatMap(more ->
                        lines.subList(0, lines.size() - 1).stream()
                                .map(other ->
                                        Mutant.of(
                                                sample,
                                                all(sample),
                                                new Edit(
                                                        other.file()
                                                                .span(
                                                                        other.start().offset(),
                                                                        other.start().offset()),
                                                        file.text().contains("copies")
                                                                ? file.text()
                                                                : file.text()
                                                                        .replaceFirst(
                                                                                " }", more + " }")),
                                                new Edit(file, ""))));
    }

    private static Stream<Mutant> noFile(Sample sample) {
        List<Span> lines = lines(sample);
        Span file = lines.get(lines.size() - 1);
        return Stream.concat(
                        Stream.of(""),
                        Stream.of(
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
                                        "Sổ lưu")
                                .map(text -> "  - \"" + text + "\"\n"))
                .map(instead ->
                        Mutant.of(sample, all(sample), new Edit(file, instead))
                                .orAt(plan(sample).places().key("recipients")));
    }

    /** Those who are named remain so; all others who have something to do do not. */
    private static Stream<Mutant> notSent(Sample sample) {
        List<Span> lines = lines(sample);
        return IntStream.range(0, lines.size())
                .filter(i -> plan(sample).recipients().get(i) instanceof Recipient.Assigned)
                .boxed()
                .flatMap(i ->
                        Stream.concat(
                                        Stream.of(""),
                                        Stream.of(
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
                                                        "Ngân hàng")
                                                .map(text -> "  - " + text + "\n"))
                                .map(instead ->
                                        Mutant.of(
                                                        sample,
                                                        all(sample),
                                                        new Edit(lines.get(i), instead))
                                                .orAt(plan(sample).places().key("recipients"))));
    }

    private static Stream<Mutant> title(Sample sample) {
        Span name = plan(sample).signature().places().value("name");
        return Stream.of(
                        "TS. ",
                        "TS ",
                        "ThS. ",
                        "PGS.TS. ",
                        "GS.TS. ",
                        "PGS, TS ",
                        "Tiến sĩ ",
                        "Thạc sĩ ",
                        "GS. ",
                        "PGS. ",
                        "ThS ",
                        "Giáo sư ",
                        "Phó Giáo sư ")
                .map(title ->
                        Mutant.of(
                                sample,
                                plan(sample).signature().places().whole(),
                                new Edit(name, "\"" + title + name.text() + "\"")));
    }

    private static Stream<Mutant> offices(Sample sample) {
        Span offices = plan(sample).signature().places().value("offices");
        Span authority = plan(sample).signature().places().value("authority");
        String now = authority.text();
        Stream<Mutant> counts =
                Stream.of(
                                "[]",
                                "[a, b, c, d]",
                                "[chủ tịch, phó chủ tịch, chánh văn phòng, phó chánh văn phòng]")
                        .map(wrong -> signature(sample, new Edit(offices, wrong)));
        Stream<Mutant> wrongs =
                Stream.of(
                                "TM:2", "TM:3", "KT:1", "KT:3", "TL:1", "TUQ:1", "TUQ:3", "Q:2",
                                "Q:3", "none:2", "none:3")
                        .map(each -> each.split(":"))
                        .map(each ->
                                signature(
                                        sample,
                                        new Edit(authority, each[0]),
                                        new Edit(
                                                offices,
                                                OFFICES.get(Integer.parseInt(each[1]) - 1))));
        return Stream.concat(counts.skip(now.isEmpty() ? 3 : 1), wrongs);
    }

    private static final List<String> OFFICES =
            List.of(
                    "[chủ tịch]",
                    "[chủ tịch, phó chủ tịch]",
                    "[chủ tịch, chánh văn phòng, phó chánh văn phòng]");

    private static Mutant signature(Sample sample, Edit... edits) {
        return Mutant.of(sample, plan(sample).signature().places().whole(), edits);
    }

    private static Stream<Mutant> authority(Sample sample) {
        Span authority = plan(sample).signature().places().value("authority");
        return Stream.of(
                        "T.M", "KY", "TMM", "kt.", "PP", "TQ", "ký thay", "TU", "TLL", "TUG", "UQ",
                        "QQ", "P")
                .map(wrong -> signature(sample, new Edit(authority, wrong)));
    }

    private static Stream<Mutant> periodReversed(Sample sample) {
        Span period = plan(sample).places().value("period");
        return IntStream.range(0, 15)
                .mapToObj(i ->
                        Mutant.of(
                                sample,
                                period,
                                new Edit(
                                        period,
                                        "{ from: " + (2031 + i) + ", to: " + (2030 - i) + " }")));
    }
}
