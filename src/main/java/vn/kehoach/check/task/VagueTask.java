package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Task;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.PlacedText;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Only verbs that say that more is to be done, and nothing by which to see that it was.
 *
 * @param verb as written
 */
public record VagueTask(String verb) implements Problem {
    private static final Phrases PHRASES = Phrases.OF_TASKS;
    private static final Pattern VAGUE = PHRASES.first("vague-verbs");
    private static final Pattern CONCRETE = PHRASES.anywhere("concrete-verbs");
    private static final Pattern MEASURE = Pattern.compile("[0-9]|\\$\\{");

    @Override
    public Code code() {
        return new Code("TSK-11");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Assigned.in(plan).flatMap(each -> in(each.task()));
    }

    private static Stream<Diagnostic> in(Task task) {
        PlacedText content = task.content().written();
        Matcher verb = VAGUE.matcher(content.text());
        boolean measured =
                task.deliverable() != null
                        || !task.indicators().isEmpty()
                        || MEASURE.matcher(content.text()).find()
                        || CONCRETE.matcher(content.text()).find();
        return measured || !verb.find()
                ? Stream.empty()
                : Stream.of(
                        Diagnostic.of(
                                new VagueTask(verb.group(1)),
                                content.span(verb.start(1), verb.end(1))));
    }
}
