package vn.kehoach.diagnostic;

/** Later stages rely on it, or the decree leaves no choice. */
public interface NeverSilenced extends Problem {
    @Override
    default Silence silence() {
        return Silence.NEVER;
    }
}
