package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.search.Grams;
import vn.kehoach.search.Search;
import vn.kehoach.search.Unaided;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlReader;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A search is compiled when it is first needed: a broken one must not wait for an author's plan.
 */
class EverySearchTest {
    private static final Path TABLES = Path.of("src/main/resources/vn/kehoach/check");

    @Test
    void canBeCompiled() throws Exception {
        List<Search> code = ofTheCode();
        List<Search> tables = ofTheTables();

        assertThat(code).hasSizeGreaterThan(20);
        assertThat(tables).hasSizeGreaterThan(20);
        Stream.concat(code.stream(), tables.stream()).forEach(each -> compile(each));
    }

    private static List<Search> ofTheCode() throws Exception {
        List<Search> found = new ArrayList<>();
        for (JavaClass each :
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("vn.kehoach.check")) {
            searches(each.reflect()).forEach(search -> found.add((Search) search));
        }
        return found;
    }

    private static List<Search> ofTheTables() throws IOException {
        try (Stream<Path> files = Files.walk(TABLES)) {
            return files.filter(each -> each.toString().endsWith(".yaml"))
                    .flatMap(each -> finds(tree(each)))
                    .map(Search::of)
                    .toList();
        }
    }

    /** What is passed over must not be there: looked for in all that the proofs say. */
    @Test
    void isPassedOverOnlyWhereItIsNot() throws Exception {
        List<String> lines = linesOfProofs();
        int found = 0;
        for (Search search : Stream.concat(ofTheCode().stream(), ofTheTables().stream()).toList()) {
            for (String line : lines) {
                if (Unaided.finds(search, line)) {
                    assertThat(search.mayFindIn(Grams.of(line))).as(line).isTrue();
                    assertThat(search.in(line)).as(line).isNotEmpty();
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(500);
    }

    private static List<String> linesOfProofs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/diagnostics"))) {
            return files.filter(Files::isRegularFile)
                    .filter(each -> each.toString().endsWith(".yaml"))
                    .flatMap(each -> lines(each))
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Search search) {
        assertThatCode(() -> search.isAll("")).doesNotThrowAnyException();
    }

    /** Those in constants, and those that the constants of an enum have. */
    private static List<Object> searches(Class<?> type) throws IllegalAccessException {
        List<Object> owners =
                type.isEnum() ? Arrays.<Object>asList(type.getEnumConstants()) : List.of();
        Stream.Builder<Object> found = Stream.builder();
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == Search.class) {
                field.setAccessible(true);
                if (Modifier.isStatic(field.getModifiers())) {
                    found.add(field.get(null));
                } else {
                    for (Object owner : owners) {
                        found.add(field.get(owner));
                    }
                }
            }
        }
        return found.build().toList();
    }

    private static YamlNode tree(Path file) {
        try {
            return new YamlReader(new Diagnostics())
                    .read(new SourceFile(file.toString(), Files.readString(file)))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> finds(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> Stream.empty();
            case YamlSequence sequence ->
                    sequence.elements().stream().flatMap(EverySearchTest::finds);
            case YamlMapping mapping ->
                    mapping.entries().stream()
                            .flatMap(each ->
                                    each.key().text().equals("find")
                                                    && each.value() instanceof YamlScalar regex
                                            ? Stream.of(regex.text())
                                            : finds(each.value()));
        };
    }
}
