package vn.kehoach.archive;

/** Why a file cannot be built again from itself. */
public sealed interface ArchiveProblem {
    record NotPdf() implements ArchiveProblem {}

    record EncryptedPdf() implements ArchiveProblem {}

    /** Not built with {@code --archive 3a}. */
    record NoSources() implements ArchiveProblem {}

    /** Says no longer, or never said, how it was built. */
    record NoBuildRecord() implements ArchiveProblem {}

    /** Says it in words that this version does not know. */
    record OtherBuildRecord(String version) implements ArchiveProblem {}

    /** Absolute, with {@code ..}, given twice, or no name that every system can write. */
    record ForbiddenName(String name) implements ArchiveProblem {}

    /** Its pages draw far more than those that its sources give. */
    record EndlessPages() implements ArchiveProblem {}

    record TooManyFiles(int limit) implements ArchiveProblem {}

    record TooLarge(String name, int limitInMebibytes) implements ArchiveProblem {}
}
