package vn.kehoach.listing;

import org.jspecify.annotations.Nullable;

import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.InstrumentId;
import vn.kehoach.model.Reference;
import vn.kehoach.model.Target;
import vn.kehoach.model.Text;
import vn.kehoach.model.TextPart;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values of a plan in few words. */
record Phrases(ResolvedPlan plan) {

    /** As printed; a reference whose words hang on where it stands stays as written. */
    String of(@Nullable Text text) {
        return text == null
                ? ""
                : text.parts().stream().map(this::of).collect(Collectors.joining());
    }

    private String of(TextPart part) {
        return switch (part) {
            case TextPart.Words words -> words.text();
            case TextPart.Styled styled ->
                    styled.parts().stream().map(this::of).collect(Collectors.joining());
            case TextPart.Mention mention ->
                    mention.reference() instanceof Reference.Named named
                            ? named(named.id())
                            : new Printed(plan, this)
                                    .of(mention.reference())
                                    .orElse(mention.span().text());
        };
    }

    private String named(String id) {
        return plan.isInstrument(id)
                ? of(plan.instrument(new InstrumentId(id)))
                : plan.assignees().called(new AssigneeId(id));
    }

    String of(Instrument instrument) {
        String kind = instrument.kind().title();
        if (instrument.number() != null) {
            return kind + " số " + instrument.number();
        }
        return instrument.name() == null ? instrument.id().value().text() : instrument.name();
    }

    Cell names(List<Located<AssigneeId>> ids) {
        return new Cell(
                ids.stream().map(id -> plan.assignees().called(id.value())).toList(),
                ids.stream().map(id -> id.value().text()).toList());
    }

    /** As it is written in the sources: such texts also sort by time. */
    static String of(Deadline deadline) {
        return switch (deadline) {
            case Deadline.OnDay day -> day.day().toString();
            case Deadline.InMonth month -> month.month().toString();
            case Deadline.InQuarter quarter -> quarter.year() + "-Q" + quarter.quarter();
            case Deadline.InHalf half -> half.year() + "-H" + half.half();
            case Deadline.InYear year -> String.valueOf(year.year());
            case Deadline.Through through -> through.years().from() + ".." + through.years().to();
            case Deadline.Recurring recurring ->
                    recurring.frequency().name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    String of(Target target) {
        return switch (target) {
            case Target.Exact exact -> exact.quantity().text();
            case Target.Range range -> range.low().text() + "-" + range.high().text();
            case Target.Bound bound -> bound.comparison().sign() + " " + bound.quantity().text();
            case Target.Nothing nothing -> "-";
            case Target.Worded worded -> of(worded.text());
        };
    }
}
