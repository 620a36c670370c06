package vn.kehoach.mutation;

import static vn.kehoach.mutation.Insertions.atClauseEnd;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.source.Span;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** References by id and by hand that lead nowhere. */
final class ReferenceMutations {
    private ReferenceMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                mention("reference to nothing", "REF-01", id -> "${" + id + "-khac}"),
                mention("reference never closed", "TXT-01", id -> "${" + id),
                mention("reference of no known kind", "TXT-04", id -> "${muc:" + id + "}"),
                new Kind(
                        "reference to no such item",
                        Set.of("REF-01", "XRF-01", "APX-03"),
                        ReferenceMutations::noSuchItem),
                Kind.of("appendix never referred to", "APX-02", ReferenceMutations::forgotten),
                atClauseEnd(
                        "pointer to no section",
                        "XRF-01",
                        "theo mục XIX của Kế hoạch này",
                        "tại mục XXI.9 Kế hoạch này"),
                atClauseEnd(
                        "pointer to no appendix",
                        "APX-03",
                        "tại Phụ lục XIX của Kế hoạch này",
                        "theo Phụ lục XXV kèm theo Kế hoạch này"));
    }

    private static Kind mention(String name, String code, UnaryOperator<String> become) {
        return Kind.of(
                name,
                code,
                sample ->
                        sample.mentions("\\$\\{[a-z0-9-]+(\\|[a-z]+)?}")
                                .map(each ->
                                        each.become(
                                                become.apply(
                                                        each.text()
                                                                .replaceAll(
                                                                        "\\$\\{|[|}].*", "")))));
    }

    private static Stream<Mutant> noSuchItem(Sample sample) {
        return sample.mentions("\\$\\{(task|goal|indicator|section|appendix|value):.*")
                .map(each -> each.become(text -> text.replaceFirst(":([a-z0-9-]+)", ":$1-khac")));
    }

    /** All that the plan says of it is said in other words. */
    private static Stream<Mutant> forgotten(Sample sample) {
        return sample.plan().appendices().stream()
                .flatMap(appendix -> {
                    Span item = appendix.places().whole();
                    String reference = "${appendix:" + appendix.id().value().text() + "}";
                    Span[] all =
                            sample.resolved()
                                    .mentionsBeforeAppendices()
                                    .map(mention -> mention.span())
                                    .filter(span -> span.text().equals(reference))
                                    .filter(span -> span.file().equals(item.file()))
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
                                            item,
                                            Stream.of(all)
                                                    .map(span -> new Edit(span, instead))
                                                    .toArray(Edit[]::new)));
                });
    }
}
