package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.kehoach.format.Form;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The order in which keys are laid out names the keys that are read, each and no other. */
class KeyOrderTest {
    private static final Set<Class<?>> DECODERS =
            Set.of(
                    AppendixDecoder.class,
                    AssigneeDecoder.class,
                    BasisDecoder.class,
                    CalendarDecoder.class,
                    DutyDecoder.class,
                    EntryDecoder.class,
                    FormDecoder.class,
                    FundingDecoder.class,
                    GoalDecoder.class,
                    HouseStyleDecoder.class,
                    IndicatorDecoder.class,
                    InstrumentDecoder.class,
                    PlanDecoder.class,
                    PlanHeadDecoder.class,
                    RecipientDecoder.class,
                    SectionDecoder.class,
                    SignatureDecoder.class,
                    TableDecoder.class,
                    TargetDecoder.class,
                    TaskDecoder.class,
                    UnitDecoder.class);

    @TestFactory
    Stream<DynamicTest> keys() throws IllegalAccessException {
        Map<Owner, Set<String>> read = new EnumMap<>(Owner.class);
        for (Class<?> decoder : DECODERS) {
            for (var field : decoder.getDeclaredFields()) {
                if (field.getType() == Shape.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    add((Shape) field.get(null), read);
                }
            }
        }
        Arrays.stream(BlockKind.values()).forEach(kind -> add(kind.shape(), read));
        assertThat(read.keySet()).containsExactlyInAnyOrder(Owner.values());
        return read.entrySet().stream()
                .map(each ->
                        DynamicTest.dynamicTest(
                                each.getKey().name(),
                                () ->
                                        assertThat(new TreeSet<>(form(each.getKey()).keys()))
                                                .isEqualTo(keys(each.getKey(), each.getValue()))));
    }

    private static void add(Shape shape, Map<Owner, Set<String>> read) {
        read.computeIfAbsent(shape.owner(), owner -> new TreeSet<>()).addAll(shape.keys());
    }

    /** A row of a table has the keys of a cell where it is one. */
    private static Set<String> keys(Owner owner, Set<String> keys) {
        if (owner == Owner.ROW || owner == Owner.CELL) {
            Set<String> both = new TreeSet<>(TableDecoder.ROW.keys());
            both.addAll(TableDecoder.CELL.keys());
            return both;
        }
        return keys;
    }

    private static Form form(Owner owner) {
        return switch (owner) {
            case BASIS, UNIT -> Form.WORDED;
            case TARGET -> Form.FIGURE;
            case FORM -> Form.ANNEXED_FORM;
            case CELL -> Form.ROW;
            case SEVERITIES -> Form.WEIGHING;
            case CALENDAR_DAYS -> Form.DAYS;
            default -> Form.valueOf(owner.name());
        };
    }

    @TestFactory
    Stream<DynamicTest> asTheTablesOfTheLanguageHaveThem() throws IOException {
        String language = Files.readString(Path.of("docs/language.md"));
        return Stream.of(Form.PLAN, Form.INDICATOR, Form.TASK, Form.ASSIGNEE, Form.INSTRUMENT)
                .map(form ->
                        DynamicTest.dynamicTest(
                                form.name(),
                                () ->
                                        assertThat(
                                                        form.keys().stream()
                                                                .filter(
                                                                        documented(form, language)
                                                                                ::contains))
                                                .containsExactlyElementsOf(
                                                        documented(form, language))));
    }

    /** The first column of the table that begins under the heading of the file. */
    private static List<String> documented(Form form, String language) {
        String file =
                form == Form.PLAN ? "plan.yaml" : form.name().toLowerCase(Locale.ROOT) + "s.yaml";
        String section = language.substring(language.indexOf("## " + file));
        String table = section.substring(section.indexOf("|---|"));
        return table.substring(0, table.indexOf("\n\n"))
                .lines()
                .skip(1)
                .map(line -> line.split("\\|")[1].replace("*", ""))
                .flatMap(cell -> Arrays.stream(cell.split(",")))
                .map(String::strip)
                .toList();
    }
}
