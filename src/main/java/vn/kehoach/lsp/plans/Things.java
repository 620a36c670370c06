package vn.kehoach.lsp.plans;

import vn.kehoach.compiler.PlanReading;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeName;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Validity;
import vn.kehoach.resolve.Declaration;
import vn.kehoach.resolve.Declarations;
import vn.kehoach.resolve.EntityKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The things that a plan declares or shares, by what they are called. */
public final class Things {
    private final Map<String, Assignee> assignees = new LinkedHashMap<>();
    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private final Optional<LocalDate> day;

    private Things(Optional<LocalDate> day) {
        this.day = day;
    }

    public static Things of(List<PlanReading> readings) {
        Optional<LocalDate> day =
                readings.size() == 1
                        ? readings.getFirst()
                                .plan()
                                .map(plan -> plan.date().value().judgedOn(plan.period()))
                        : Optional.empty();
        Things things = new Things(day);
        Set<Declaration> declared = new LinkedHashSet<>();
        for (PlanReading reading : readings) {
            reading.registry()
                    .assignees()
                    .forEach(each -> things.assignees.putIfAbsent(each.id().value().text(), each));
            reading.registry()
                    .instruments()
                    .forEach(
                            each -> things.instruments.putIfAbsent(each.id().value().text(), each));
            declared.addAll(Declarations.in(reading.registry()));
            reading.plan()
                    .ifPresent(plan -> {
                        things.plans.add(plan);
                        declared.addAll(Declarations.in(plan));
                    });
        }
        things.declarations.addAll(declared);
        return things;
    }

    public Stream<Described> all(Predicate<EntityKind> wanted) {
        return declarations.stream().filter(each -> wanted.test(each.kind())).map(this::described);
    }

    /** The assignee or instrument of an id. */
    public Optional<Described> declared(String id) {
        return all(kind -> kind == EntityKind.ASSIGNEE || kind == EntityKind.INSTRUMENT)
                .filter(each -> each.declaration().id().equals(id))
                .findFirst();
    }

    public Optional<Assignee> assignee(String id) {
        return Optional.ofNullable(assignees.get(id));
    }

    public Optional<Instrument> instrument(String id) {
        return Optional.ofNullable(instruments.get(id));
    }

    /** Those for which an indicator has a value. */
    public List<String> years(String indicator) {
        return plans.stream()
                .flatMap(plan -> plan.indicatorGroups().stream())
                .flatMap(group -> group.indicators().stream())
                .filter(each -> each.id().value().text().equals(indicator))
                .flatMap(each ->
                        Stream.concat(
                                Stream.ofNullable(each.baseline()).map(Indicator.Baseline::year),
                                each.targets().keySet().stream()))
                .map(String::valueOf)
                .distinct()
                .toList();
    }

    public List<Plan> plans() {
        return List.copyOf(plans);
    }

    /** The day on which names and validity are judged, if one plan is asked about. */
    public Optional<LocalDate> day() {
        return day;
    }

    public Described described(Declaration declaration) {
        String id = declaration.id();
        return switch (declaration.kind()) {
            case ASSIGNEE ->
                    assignee(id)
                            .map(each -> described(declaration, each))
                            .orElseGet(() -> titled(declaration));
            case INSTRUMENT ->
                    instrument(id)
                            .map(each -> described(declaration, each))
                            .orElseGet(() -> titled(declaration));
            case GOAL,
                    INDICATOR,
                    INDICATOR_GROUP,
                    TASK,
                    TASK_GROUP,
                    SECTION,
                    APPENDIX,
                    DEMAND,
                    ASSIGNEE_OR_INSTRUMENT ->
                    titled(declaration);
        };
    }

    private static Described titled(Declaration declaration) {
        return new Described(declaration, List.of(declaration.title()), true);
    }

    /** The name of the plan's day before those of other times. */
    private Described described(Declaration declaration, Assignee assignee) {
        List<String> names = new ArrayList<>();
        Optional<AssigneeName> now = assignee.names().stream().filter(this::isBorne).findFirst();
        now.ifPresent(name -> addNames(names, name));
        assignee.names().reversed().forEach(name -> addNames(names, name));
        return new Described(declaration, names.isEmpty() ? List.of("") : names, now.isPresent());
    }

    private static void addNames(List<String> names, AssigneeName name) {
        Stream.of(name.name(), name.brief())
                .filter(each -> !each.isEmpty() && !names.contains(each))
                .forEach(names::add);
    }

    private boolean isBorne(AssigneeName name) {
        return isCurrent(name.validity());
    }

    private boolean isCurrent(Validity validity) {
        return day.map(validity::contains).orElse(validity.until() == null);
    }

    private Described described(Declaration declaration, Instrument instrument) {
        List<String> names = new ArrayList<>();
        names.add(declaration.title());
        Stream.of(instrument.number(), instrument.name(), instrument.alias())
                .filter(each -> each != null && !each.isEmpty())
                .forEach(names::add);
        if (instrument.subject() != null) {
            names.add(instrument.subject().written().text());
        }
        return new Described(declaration, names, isCurrent(instrument.validity()));
    }
}
