package vn.kehoach.conform.clause;

import vn.kehoach.conform.layout.AppendixHead;
import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.page.Line;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * "(Kèm theo Kế hoạch số ... ngày ... tháng ... năm ... của ...)"; number and date are filled in on
 * paper and left out of electronic documents, so either is right.
 */
final class AttachmentForm implements Clause {
    private static final Pattern FORM =
            Pattern.compile("(?iu)\\((?:ban hành )?kèm theo .*số.*/.*ngày.*tháng.*năm.* của .+\\)");

    @Override
    public List<Row> measure(OfficialText text) {
        if (text.appendices().isEmpty()) {
            return List.of();
        }
        Value allowed = Value.of(Term.ATTACHMENT_FORM);
        if (text.appendices().stream().allMatch(head -> head.attachment().isEmpty())) {
            return List.of(
                    Row.undetermined(
                            "III.1c",
                            Component.ATTACHMENT,
                            Quality.FORM,
                            allowed,
                            Verdict.Reason.NOT_FOUND));
        }
        List<AppendixHead> outside =
                text.appendices().stream()
                        .filter(head -> !FORM.matcher(written(head)).matches())
                        .toList();
        AppendixHead shown = outside.isEmpty() ? text.appendices().getFirst() : outside.getFirst();
        return List.of(
                new Row(
                        "III.1c",
                        Component.ATTACHMENT,
                        Quality.FORM,
                        shown.attachment().isEmpty()
                                ? Value.of(Term.MISSING)
                                : new Value.Quoted(written(shown)),
                        allowed,
                        Verdict.within(outside.isEmpty()),
                        outside.stream().map(head -> head.sheet().number()).toList()));
    }

    private static String written(AppendixHead head) {
        return head.attachment().stream().map(Line::text).collect(Collectors.joining(" "));
    }
}
