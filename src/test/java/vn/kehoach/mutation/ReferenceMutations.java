package vn.kehoach.mutation;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.IssueDate;
import vn.kehoach.source.Span;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** References and citations, by id and by hand. */
final class ReferenceMutations {
    private ReferenceMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                mention("reference to nothing", "REF-01", id -> "${" + id + "-khac}", "[a-z0-9-]+"),
                mention("reference never closed", "TXT-01", id -> "${" + id, "[a-z0-9-]+"),
                mention(
                        "reference in no known form",
                        "TXT-06",
                        id -> "${" + id + "|dai}",
                        "[a-z0-9-]+"),
                mention(
                        "reference of no known kind",
                        "TXT-04",
                        id -> "${muc:" + id + "}",
                        "[a-z0-9-]+"),
                new Kind(
                        "reference to no such item",
                        Set.of("REF-01", "XRF-01", "APX-03"),
                        ReferenceMutations::noSuchItem),
                Kind.of(
                        "appendix never referred to",
                        "APX-02",
                        ReferenceMutations::appendixForgotten),
                Insertions.atClauseEnd(
                        "pointer to no section", "XRF-01", "theo mục XIX của Kế hoạch này", "tại mục XXI.9 Kế hoạch này"),
                Insertions.atClauseEnd(
                        "pointer to no appendix",
                        "APX-03",
                        "tại Phụ lục XIX của Kế hoạch này",
                        "theo Phụ lục XXV kèm theo Kế hoạch này"),
                cited(
                        "cited with another date",
                        "CIT-04",
                        each -> full(each, each.number(), day(each).plusDays(1))),
                cited(
                        "cited with small letters",
                        "CIT-02",
                        each -> full(each, smallSymbol(each), day(each))),
                cited(
                        "cited in the form of another body",
                        Set.of("CIT-03", "CIT-01"),
                        each -> full(each, otherFamily(each), day(each))),
                cited(
                        "cited with a broken symbol",
                        "CIT-01",
                        each -> full(each, broken(each), day(each))),
                Insertions.atClauseEnd(
                        "cited before it was issued",
                        Set.of("CIT-08"),
                        sample ->
                                Stream.of(
                                        "theo Quyết định số 512/QĐ-TTg ngày 18/4/2029 của Thủ tướng"
                                                + " Chính phủ")),
                Insertions.atClauseEnd(
                        "cited and never declared",
                        Set.of("CIT-11"),
                        sample ->
                                Stream.of(
                                        "theo Quyết định số 3512/QĐ-TTg ngày 18/4/2019 của Thủ"
                                                + " tướng Chính phủ")),
                Insertions.atClauseEnd(
                        "short date with a needless zero",
                        "CIT-16",
                        "từ ngày 15/05/2023",
                        "kể từ ngày 5/6/2023"),
                Kind.of("instrument dated after issue", "CIT-08", ReferenceMutations::datedLater),
                Kind.of("instrument out of force", "CIT-10", ReferenceMutations::outOfForce),
                Kind.of(
                        "agency abolished",
                        "AGC-01",
                        sample -> lifetime(sample, "until", -400, -30, -1)),
                Kind.of(
                        "agency not yet formed",
                        "AGC-20",
                        sample -> lifetime(sample, "from", 1, 30, 400)),
                Kind.of(
                        "issuer supports its own plan",
                        "AGC-10",
                        ReferenceMutations::issuerSupports),
                recent(
                        "abolished level typed",
                        "AGC-06",
                        "và UBND các quận, huyện, thị xã",
                        "trên địa bàn các huyện"),
                recent(
                        "predecessor typed",
                        "AGC-07",
                        "theo hướng dẫn của Sở Kế hoạch và Đầu tư",
                        "do Sở Thông tin và Truyền thông hướng dẫn"),
                Insertions.atClauseEnd(
                        "abbreviation of nobody",
                        "AGC-03",
                        "của Sở ABXY",
                        "theo hướng dẫn của Sở QTKH"));
    }

    /** What a plan of today may no longer say, unless it speaks of what was before. */
    private static Kind recent(String name, String code, String... phrases) {
        Kind kind =
                Insertions.atClauseEnd(
                        name,
                        Set.of(code),
                        sample ->
                                sample.plan().period().from() > 2025
                                        ? Stream.of(phrases)
                                        : Stream.empty());
        return new Kind(
                name,
                kind.codes(),
                sample ->
                        kind.mutants()
                                .apply(sample)
                                .map(each ->
                                        PAST.matcher(each.item().text()).find()
                                                ? each.equivalent("it speaks of the past")
                                                : each));
    }

    private static final Pattern PAST =
            Pattern.compile(
                    "trước khi|trước ngày|sắp xếp|sáp nhập|bãi bỏ|thay thế|còn quy định|tồn đọng|hợp"
                            + " nhất|kế thừa|không còn|đã (?:ban hành|phê duyệt)|chuyển tiếp");

    /** A mention by id alone becomes another one. */
    private static Kind mention(
            String name, String code, Function<String, String> become, String form) {
        Pattern plain = Pattern.compile("\\$\\{(" + form + ")(\\|[a-z]+)?}");
        return Kind.of(
                name,
                code,
                sample ->
                        sample.resolved().passages().stream()
                                .filter(each -> sample.isOwn(each.text().span().file()))
                                .flatMap(each ->
                                        Sample.mentions(each.text())
                                                .map(mention -> mention.span())
                                                .filter(span ->
                                                        plain.matcher(span.text()).matches())
                                                .map(span ->
                                                        Mutant.of(
                                                                sample,
                                                                Insertions.whole(each),
                                                                new Edit(
                                                                        span,
                                                                        become.apply(
                                                                                span.text()
                                                                                        .replaceAll(
                                                                                                "\\$\\{|[|}].*",
                                                                                                "")))))));
    }

    private static Stream<Mutant> noSuchItem(Sample sample) {
        return sample.resolved().passages().stream()
                .filter(each -> sample.isOwn(each.text().span().file()))
                .flatMap(each ->
                        Sample.mentions(each.text())
                                .map(mention -> mention.span())
                                .filter(span ->
                                        span.text()
                                                .matches(
                                                        "\\$\\{(task|goal|indicator|section|appendix|value):.*"))
                                .map(span ->
                                        Mutant.of(
                                                sample,
                                                Insertions.whole(each),
                                                new Edit(
                                                        span,
                                                        span.text()
                                                                .replaceFirst(
                                                                        ":([a-z0-9-]+)",
                                                                        ":$1-khac")))));
    }

    private static Stream<Mutant> appendixForgotten(Sample sample) {
        return sample.plan().appendices().stream()
                .flatMap(appendix -> {
                    Span[] all =
                            sample.resolved()
                                    .mentionsBeforeAppendices()
                                    .map(mention -> mention.span())
                                    .filter(span ->
                                            span.text()
                                                    .equals(
                                                            "${appendix:"
                                                                    + appendix.id().value().text()
                                                                    + "}"))
                                    .filter(span ->
                                            span.file().equals(appendix.places().whole().file()))
                                    .toArray(Span[]::new);
                    return Stream.of(
                                    "bảng",
                                    "biểu",
                                    "danh mục",
                                    "bản kê",
                                    "bảng tổng hợp",
                                    "tài liệu",
                                    "tệp",
                                    "bảng số liệu")
                            .map(instead ->
                                    Mutant.of(
                                            sample,
                                            appendix.places().whole(),
                                            Stream.of(all)
                                                    .map(span -> new Edit(span, instead))
                                                    .toArray(Edit[]::new)));
                });
    }

    private static Kind cited(
            String name, String code, Function<Instrument, String> citation) {
        return cited(name, Set.of(code), citation);
    }

    private static Kind cited(String name, Set<String> codes, Function<Instrument, String> citation) {
        return Insertions.atClauseEnd(
                name,
                codes,
                sample ->
                        sample.cited()
                                .filter(each ->
                                        each.kind().use() == DocumentKind.Use.CITED
                                                || each.kind() == DocumentKind.KE_HOACH)
                                .filter(each ->
                                        each.number() != null
                                                && each.date() != null
                                                && each.issuer() != null)
                                .map(citation)
                                .filter(each -> !each.isEmpty())
                                .map(each -> "theo " + each));
    }

    private static LocalDate day(Instrument each) {
        return each.date().value();
    }

    private static String full(Instrument each, String number, LocalDate day) {
        String month =
                day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
        return "%s số %s ngày %02d/%s/%d của %s"
                .formatted(
                        each.kind().title(),
                        number,
                        day.getDayOfMonth(),
                        month,
                        day.getYear(),
                        each.issuer());
    }

    private static String smallSymbol(Instrument each) {
        return each.number().toLowerCase(java.util.Locale.ROOT);
    }

    private static String otherFamily(Instrument each) {
        return each.number().matches("\\d+-.*/.*")
                ? each.number().replaceFirst("(\\d+)-(.*)/(.*)", "$1/$2-$3")
                : each.number().replaceFirst("(\\d+)/([^/]*)-([^-]*)$", "$1-$2/$3");
    }

    private static String broken(Instrument each) {
        return each.number().replaceFirst("([\\p{L}]+)[-/]([\\p{L}]+)$", "$1.$2");
    }

    private static Stream<Mutant> datedLater(Sample sample) {
        return sample.cited()
                .filter(each -> each.date() != null)
                .flatMap(each ->
                        Stream.of("2027-03-15", "2028-06-20", "2029-11-05")
                                .map(day ->
                                        Mutant.of(
                                                        sample,
                                                        each.span(),
                                                        new Edit(each.date().span(), day))
                                                .orWhere(each.id().value().text())));
    }

    private static Stream<Mutant> outOfForce(Sample sample) {
        LocalDate issued = issued(sample);
        return sample.cited()
                .filter(each -> each.validity().until() == null && each.validity().from() == null)
                .filter(each -> each.date() != null)
                .flatMap(each ->
                        Stream.of(1, 3)
                                .map(before -> issued.minusDays(before))
                                .filter(last -> last.isAfter(day(each)))
                                .map(last ->
                                        dated(sample, each.id().span(), "until", last)
                                                .orAt(each.span())
                                                .orWhere(each.id().value().text())));
    }

    private static LocalDate issued(Sample sample) {
        return sample.plan().date().value() instanceof IssueDate.Signed(LocalDate day)
                ? day
                : sample.resolved().judgedOn();
    }

    /** A line below the id. */
    private static Mutant dated(Sample sample, Span id, String key, LocalDate day) {
        int end = id.end().offset();
        String indent = " ".repeat(id.start().column() - 1 - "id: ".length());
        Span behind = id.file().span(end, end);
        return Mutant.of(sample, id, new Edit(behind, "\n" + indent + key + ": " + day));
    }

    private static Stream<Mutant> lifetime(Sample sample, String key, int... days) {
        Set<String> used =
                sample.assignments()
                        .flatMap(each ->
                                Stream.concat(each.lead().stream(), each.support().stream()))
                        .map(id -> id.value().text())
                        .collect(java.util.stream.Collectors.toSet());
        return sample.resolved().assignees().all().stream()
                .filter(each -> used.contains(each.id().value().text()))
                .filter(each -> each.names().size() == 1 && !each.places().has("names"))
                .filter(each -> !each.places().has("from") && !each.places().has("until"))
                .flatMap(each ->
                        java.util.Arrays.stream(days)
                                .mapToObj(distance ->
                                        dated(
                                                        sample,
                                                        each.id().span(),
                                                        key,
                                                        issued(sample).plusDays(distance))
                                                .orWhere(each.id().value().text())));
    }

    private static Stream<Mutant> issuerSupports(Sample sample) {
        String issuer = sample.plan().issuer().value().text();
        return sample.assignments()
                .filter(each -> !each.support().isEmpty())
                .map(each ->
                        Mutant.of(
                                sample,
                                each.span(),
                                new Edit(
                                        each.places().value("support"),
                                        Stream.concat(
                                                        each.support().stream()
                                                                .map(id -> id.value().text()),
                                                        Stream.of(issuer))
                                                .collect(
                                                        java.util.stream.Collectors.joining(
                                                                ", ", "[", "]")))));
    }
}
