package vn.kehoach.check.recipient;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.AssigneeKind;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.Text;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Those who are reported to, or the leaders, behind those who carry out. */
public record RecipientOutOfOrder() implements Problem {
    @Override
    public Code code() {
        return new Code("REC-03");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Lines lines = new Lines(plan);
        @Nullable Recipient executor = null;
        Stream.Builder<Diagnostic> found = Stream.builder();
        for (Recipient line : lines.all()) {
            if (executor != null && isAbove(line)) {
                found.add(
                        Diagnostic.of(
                                new RecipientOutOfOrder(),
                                line.places().whole(),
                                new Related(Relation.STANDS_BEFORE, executor.places().whole())));
            }
            if (executor == null && isExecutor(line, lines, plan)) {
                executor = line;
            }
        }
        return found.build();
    }

    private static boolean isAbove(Recipient line) {
        return switch (line) {
            case Recipient.Worded worded ->
                    isReportedTo(worded.note()) || Lines.has(worded, "leaders");
            case Recipient.Named named -> isReportedTo(named.note());
            case Recipient.Assigned assigned -> false;
            case Recipient.Filed filed -> false;
        };
    }

    private static boolean isReportedTo(@Nullable Text note) {
        return note != null
                && note.written().text().toLowerCase(Locale.ROOT).contains("để báo cáo");
    }

    private static boolean isExecutor(Recipient line, Lines lines, ResolvedPlan plan) {
        if (isAbove(line)) {
            return false;
        }
        Set<AssigneeId> named = lines.named(line);
        return line instanceof Recipient.Assigned
                || !named.isEmpty()
                        && named.stream()
                                .flatMap(id -> plan.assignees().expand(id).stream())
                                .map(id -> plan.assignees().assignee(id).kind())
                                .allMatch(RecipientOutOfOrder::carriesOut);
    }

    private static boolean carriesOut(AssigneeKind kind) {
        return switch (kind) {
            case DEPARTMENT, DISTRICT, COMMUNE, AGENCY, GROUP -> true;
            case COMMITTEE, COUNCIL, CENTRAL, VERTICAL, PARTY, UNION -> false;
        };
    }
}
