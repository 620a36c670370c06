package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.Located;
import vn.kehoach.source.Places;
import vn.kehoach.source.Span;

import java.util.List;

/**
 * One plan as its files say it, references not yet followed.
 *
 * @param revision of a draft, counted from 1; absent if nobody counts
 */
public record Plan(
        Located<PlanId> id,
        DocumentKind kind,
        @Nullable DocumentNumber number,
        Located<IssueDate> date,
        Located<AssigneeId> issuer,
        String place,
        Period period,
        Located<Stage> stage,
        @Nullable Integer revision,
        Medium medium,
        Handling handling,
        @Nullable Drafter drafter,
        ContactLine contactLine,
        Sample sample,
        @Nullable Text notice,
        List<Located<InstrumentId>> implemented,
        Text subject,
        List<Basis> basis,
        List<Text> preamble,
        List<Section> body,
        List<Appendix> appendices,
        Signature signature,
        List<Recipient> recipients,
        List<Goal> goals,
        List<IndicatorGroup> indicatorGroups,
        List<TaskGroup> taskGroups,
        HouseStyle houseStyle,
        Places places) {
    public Plan {
        implemented = List.copyOf(implemented);
        basis = List.copyOf(basis);
        preamble = List.copyOf(preamble);
        body = List.copyOf(body);
        appendices = List.copyOf(appendices);
        recipients = List.copyOf(recipients);
        goals = List.copyOf(goals);
        indicatorGroups = List.copyOf(indicatorGroups);
        taskGroups = List.copyOf(taskGroups);
    }

    public Span span() {
        return places.whole();
    }
}
