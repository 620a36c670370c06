package vn.kehoach.compose;

import org.jspecify.annotations.Nullable;

import vn.kehoach.compose.view.Markup;
import vn.kehoach.compose.view.PlanView.RecipientView;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.Text;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines under "Nơi nhận:". */
record RecipientComposer(ResolvedPlan plan, Labels labels, Prose prose, Names names) {

    List<RecipientView> compose() {
        List<RecipientView> lines = new ArrayList<>();
        for (Recipient recipient : plan.plan().recipients()) {
            switch (recipient) {
                case Recipient.Worded worded ->
                        add(
                                lines,
                                Punctuation.open(prose.of(worded.text())),
                                worded.note(),
                                recipient);
                case Recipient.Named named ->
                        add(
                                lines,
                                MarkupWriter.escaped(names.enumerated(named.assignees())),
                                named.note(),
                                recipient);
                case Recipient.Assigned assigned -> assigned(lines, assigned);
                case Recipient.Filed filed ->
                        add(lines, MarkupWriter.escaped(filed(filed)), null, recipient);
            }
        }
        return lines;
    }

    private void add(
            List<RecipientView> lines, Markup text, @Nullable Text note, Recipient recipient) {
        Markup whole =
                note == null ? text : new Markup(text.xml() + " (" + bare(prose.of(note)) + ")");
        lines.add(
                new RecipientView(
                        prose.origin(
                                Origin.of(recipient.places()),
                                prose.marked(whole, recipient.provenance()))));
    }

    /** Without the brackets that some write themselves. */
    private static String bare(Markup note) {
        String open = OriginMarks.without(Punctuation.open(note).xml()).strip();
        boolean bracketed = open.startsWith("(") && open.indexOf(')') == open.length() - 1;
        return bracketed ? open.substring(1, open.length() - 1) : open;
    }

    private String filed(Recipient.Filed filed) {
        return labels.of(
                "filed",
                Map.of(
                        "office",
                        filed.office(),
                        "unit",
                        filed.unit() == null ? "" : filed.unit(),
                        "copies",
                        filed.copies() == null ? "" : Integer.toString(filed.copies())));
    }

    private void assigned(List<RecipientView> lines, Recipient.Assigned assigned) {
        Set<AssigneeId> named = new HashSet<>();
        for (Recipient recipient : plan.plan().recipients()) {
            if (recipient instanceof Recipient.Named other) {
                other.assignees().forEach(id -> named.addAll(plan.assignees().expand(id.value())));
            }
        }
        // A group that acts is named as a group; its members need no line of their own.
        List<AssigneeId> all = plan.assigned();
        Set<AssigneeId> inGroups = new HashSet<>();
        all.stream()
                .filter(id -> !plan.isOpenGroup(id))
                .forEach(id ->
                        plan.assignees().expand(id).stream()
                                .filter(member -> !member.equals(id))
                                .forEach(inGroups::add));
        all.stream()
                .filter(id -> !named.contains(id) && !inGroups.contains(id))
                .filter(id -> !id.equals(plan.plan().issuer().value()))
                .filter(id -> !plan.isOpenGroup(id))
                .forEach(id ->
                        add(
                                lines,
                                MarkupWriter.escaped(Capitals.first(names.of(id))),
                                assigned.note(),
                                assigned));
    }
}
