package vn.kehoach.compose.view;

import java.util.List;

/** A block as templates see it; {@code type} says which. */
public sealed interface BlockView {
    String type();

    record TextView(String type, Markup text) implements BlockView {}

    record EntriesView(String marker, String style, List<EntryView> entries) implements BlockView {
        @Override
        public String type() {
            return "entries";
        }
    }

    /**
     * @param nested at most one
     */
    record EntryView(String label, Markup text, String anchor, List<EntriesView> nested) {}

    record ClauseView(
            String label, Markup heading, String outline, String anchor, List<BlockView> content)
            implements BlockView {
        @Override
        public String type() {
            return "clause";
        }
    }

    record TasksView(List<TaskGroupView> groups) implements BlockView {
        @Override
        public String type() {
            return "tasks";
        }
    }

    record TaskGroupView(
            String label,
            Markup heading,
            String outline,
            String anchor,
            List<AssignmentView> assignments) {}

    /**
     * @param lead begins with a capital
     * @param coordinator who answers for the leads; empty for none
     * @param support empty for none
     * @param collective whether the leads are groups, so that nobody in particular leads
     */
    record AssignmentView(
            String label,
            String lead,
            String coordinator,
            String support,
            boolean collective,
            Markup mark,
            List<TaskView> tasks) {}

    /**
     * Due, deliverable and approver are empty where the block does not show them. The content ends
     * its sentence where one of them follows; so does the deliverable.
     */
    record TaskView(
            String anchor, Markup content, String due, Markup deliverable, String approver) {}

    record DutiesView(List<DutyView> duties) implements BlockView {
        @Override
        public String type() {
            return "duties";
        }
    }

    record DutyView(
            String label, String assignees, Markup mark, String anchor, List<BlockView> content) {}

    record TableView(
            Markup caption,
            Markup unit,
            List<ColumnView> columns,
            List<RowView> head,
            List<RowView> rows,
            List<Markup> notes)
            implements BlockView {
        @Override
        public String type() {
            return "table";
        }
    }

    record ColumnView(int width, String align) {}

    record RowView(String kind, String anchor, List<CellView> cells) {}

    /**
     * @param align empty for the column's
     */
    record CellView(List<Markup> paragraphs, String style, int across, int down, String align) {}

    record FormView(
            Markup title,
            List<Markup> lines,
            List<TableView> tables,
            List<Markup> signatures,
            List<Markup> notes)
            implements BlockView {
        @Override
        public String type() {
            return "form";
        }
    }
}
