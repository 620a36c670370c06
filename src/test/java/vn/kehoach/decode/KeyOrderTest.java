package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.kehoach.format.Form;

import java.io.IOException;
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
    @TestFactory
    Stream<DynamicTest> keys() {
        Map<Owner, Set<String>> read = new EnumMap<>(Owner.class);
        Arrays.stream(FileKind.values()).forEach(kind -> visit(kind.shape(), read));
        assertThat(read.keySet()).containsExactlyInAnyOrder(Owner.values());
        return read.entrySet().stream()
                .map(each ->
                        DynamicTest.dynamicTest(
                                each.getKey().name(),
                                () ->
                                        assertThat(new TreeSet<>(form(each.getKey()).keys()))
                                                .isEqualTo(rowsAndCells(each.getKey(), read))));
    }

    private static void visit(ValueForm form, Map<Owner, Set<String>> read) {
        switch (form) {
            case Shape shape -> {
                Set<String> known = read.computeIfAbsent(shape.owner(), each -> new TreeSet<>());
                if (known.addAll(shape.keys())) {
                    shape.slots().stream()
                            .flatMap(slot -> slot.options().stream())
                            .forEach(key -> visit(key.form(), read));
                }
            }
            case ValueForm.Chosen chosen -> visit(chosen.shape(), read);
            case ValueForm.Either either -> either.forms().forEach(each -> visit(each, read));
            case ValueForm.Listing listing -> visit(listing.element(), read);
            case ValueForm.ByYear years -> visit(years.value(), read);
            case ValueForm.Later later -> visit(later.form().get(), read);
            case ScalarForm scalar -> {}
            case Choices<?> choices -> {}
            case ValueForm.Name name -> {}
            case ValueForm.Number number -> {}
        }
    }

    /** In a list of rows either may stand. */
    private static Set<String> rowsAndCells(Owner owner, Map<Owner, Set<String>> read) {
        Set<String> keys = new TreeSet<>(read.get(owner));
        if (owner == Owner.ROW || owner == Owner.CELL) {
            keys.addAll(read.get(Owner.ROW));
            keys.addAll(read.get(Owner.CELL));
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
