package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.search.Search;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A search is compiled when it is first needed: a broken one must not wait for an author's plan.
 */
class EverySearchTest {
    private static final Path TABLES = Path.of("src/main/resources/vn/kehoach/check");

    @Test
    void ofTheCodeCanBeCompiled() throws Exception {
        int compiled = 0;
        for (JavaClass each :
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("vn.kehoach.check")) {
            for (Object search : searches(each.reflect())) {
                compile((Search) search);
                compiled++;
            }
        }
        assertThat(compiled).isGreaterThan(20);
    }

    @Test
    void ofTheTablesCanBeCompiled() throws IOException {
        try (Stream<Path> files = Files.walk(TABLES)) {
            List<String> regexes =
                    files.filter(each -> each.toString().endsWith(".yaml"))
                            .flatMap(each -> finds(tree(each)))
                            .toList();
            assertThat(regexes).hasSizeGreaterThan(20);
            regexes.forEach(each -> compile(Search.of(each)));
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
