package vn.kehoach.report.messages;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import vn.kehoach.diagnostic.Problem;

import java.util.List;

/** Every problem that any stage can raise. */
public final class AllProblems {
    private AllProblems() {}

    public static List<Class<? extends Problem>> classes() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("vn.kehoach")
                        .stream()
                        .filter(type -> type.isAssignableTo(Problem.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .<Class<? extends Problem>>map(type -> type.asSubclass(Problem.class))
                        .toList();
    }
}
