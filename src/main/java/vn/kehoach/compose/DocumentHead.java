package vn.kehoach.compose;

import vn.kehoach.compose.view.Markup;
import vn.kehoach.document.Metadata;
import vn.kehoach.model.AssigneeName;
import vn.kehoach.model.IssueDate;
import vn.kehoach.model.Plan;
import vn.kehoach.resolve.ResolvedPlan;

import java.time.LocalDate;
import java.util.List;

/** What a document is registered and found by. */
record DocumentHead(ResolvedPlan resolved, Prose prose) {
    /** As if nothing had been read before, nor is by this. */
    Markup subject() {
        prose.startOver();
        Markup subject = MarkupCapitals.first(prose.of(resolved.plan().subject()));
        prose.startOver();
        return subject;
    }

    String symbol() {
        return resolved.plan().kind().symbol() + "-" + issuer().symbol();
    }

    private AssigneeName issuer() {
        return resolved.assignees().name(resolved.plan().issuer().value());
    }

    Metadata metadata() {
        Plan plan = resolved.plan();
        String subject = PlainText.of(subject());
        String number = plan.number() == null ? "" : plan.number().printed();
        String named = number.isEmpty() ? "" : " " + number + "/" + symbol();
        return new Metadata(
                plan.id().value().text(),
                plan.kind().title() + named + ": " + subject,
                subject,
                Capitals.first(issuer().name()),
                List.of(),
                resolved.judgedOn(),
                "vi-VN",
                new Metadata.Registration(
                        plan.kind().title(),
                        number,
                        symbol(),
                        plan.date().value() instanceof IssueDate.Signed(LocalDate day) ? day : null,
                        "Tiếng Việt",
                        plan.signature().offices().isEmpty()
                                ? ""
                                : plan.signature().offices().getLast(),
                        plan.signature().name() == null ? "" : plan.signature().name()));
    }
}
