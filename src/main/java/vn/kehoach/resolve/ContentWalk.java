package vn.kehoach.resolve;

import vn.kehoach.model.Content;
import vn.kehoach.model.Plan;

import java.util.List;
import java.util.stream.Stream;

/** Each block of a plan, an outer one before those in it. */
final class ContentWalk {
    private ContentWalk() {}

    static Stream<Content> over(Plan plan) {
        return Stream.concat(
                        plan.body().stream().flatMap(section -> section.content().stream()),
                        plan.appendices().stream().flatMap(appendix -> appendix.content().stream()))
                .flatMap(ContentWalk::over);
    }

    static Stream<Content> over(List<Content> blocks) {
        return blocks.stream().flatMap(ContentWalk::over);
    }

    private static Stream<Content> over(Content content) {
        return switch (content) {
            case Content.Clause clause -> within(content, clause.content().stream());
            case Content.DutyList list ->
                    within(
                            content,
                            list.duties().stream().flatMap(duty -> duty.content().stream()));
            case Content.Prose prose -> Stream.of(content);
            case Content.Remark remark -> Stream.of(content);
            case Content.EntryList list -> Stream.of(content);
            case Content.GoalList list -> Stream.of(content);
            case Content.TaskList list -> Stream.of(content);
            case Content.TaskTable table -> Stream.of(content);
            case Content.IndicatorTable table -> Stream.of(content);
            case Content.Funding funding -> Stream.of(content);
            case Content.FreeTable table -> Stream.of(content);
            case Content.Form form -> Stream.of(content);
        };
    }

    private static Stream<Content> within(Content outer, Stream<Content> inner) {
        return Stream.concat(Stream.of(outer), inner.flatMap(ContentWalk::over));
    }
}
