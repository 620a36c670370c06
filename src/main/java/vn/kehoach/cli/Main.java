package vn.kehoach.cli;

/** The command line of kehoach. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("kehoach");
    }
}
