package vn.kehoach.mutation;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.compiler.PlanSource;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.IssueDate;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Task;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.SourceFile;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A plan without a fault, and the things in it that can be broken.
 *
 * @param folder such as {@code 140-kh-ubnd-2023}
 */
record Sample(String folder, ResolvedPlan resolved, List<SourceFile> files) {
    static Sample of(String folder, Compilation compilation) {
        return new Sample(
                folder,
                compilation.plan().orElseThrow(),
                compilation.sources().stream().map(PlanSource::file).toList());
    }

    Plan plan() {
        return resolved.plan();
    }

    LocalDate issued() {
        return plan().date().value() instanceof IssueDate.Signed(LocalDate day)
                ? day
                : resolved.judgedOn();
    }

    /** The files that no other plan reads. */
    Stream<SourceFile> own() {
        return files.stream().filter(this::isOwn);
    }

    private boolean isOwn(SourceFile file) {
        return file.path().startsWith("plans/" + folder + "/");
    }

    Stream<Assignment> assignments() {
        return plan().taskGroups().stream().flatMap(group -> group.assignments().stream());
    }

    Stream<Task> tasks() {
        return assignments().flatMap(each -> each.tasks().stream());
    }

    Stream<Indicator> indicators() {
        return plan().indicatorGroups().stream().flatMap(group -> group.indicators().stream());
    }

    /** Who leads or supports anything, each once and again for each time. */
    Stream<Place> assignees() {
        Stream<Place> ofTasks =
                assignments()
                        .flatMap(each ->
                                Stream.of(each.lead(), each.support())
                                        .flatMap(ids -> Place.of(this, each.span(), ids)));
        Stream<Place> ofIndicators =
                indicators()
                        .flatMap(each ->
                                Stream.of(each.lead(), each.support())
                                        .flatMap(
                                                ids -> Place.of(this, each.places().whole(), ids)));
        return Stream.concat(ofTasks, ofIndicators);
    }

    /** Instruments that the plan's own prose names. */
    Stream<Instrument> cited() {
        List<String> named =
                mentions("\\$\\{[a-z0-9-]+(\\|[a-z]+)?}")
                        .map(each -> each.text().replaceAll("\\$\\{|[|}].*", ""))
                        .toList();
        return resolved.registry().instruments().stream()
                .filter(each -> named.contains(each.id().value().text()));
    }

    /** References of a form in the plan's own prose. */
    Stream<Place> mentions(String form) {
        return resolved.passages().stream()
                .filter(each -> isOwn(each.text().span().file()))
                .flatMap(each ->
                        each.mentions()
                                .filter(mention -> mention.span().text().matches(form))
                                .map(mention ->
                                        new Place(this, each.text().span(), mention.span())));
    }

    /** Where a pattern is found in prose that people write in sentences. */
    Stream<Place> words(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return sentences().flatMap(each -> Place.in(this, each, compiled));
    }

    private Stream<Passage> sentences() {
        return resolved.passages().stream()
                .filter(each ->
                        switch (each.part()) {
                            case PREAMBLE, PARAGRAPH, GOAL, TASK -> true;
                            default -> false;
                        })
                .filter(each -> isOwn(each.text().span().file()));
    }
}
