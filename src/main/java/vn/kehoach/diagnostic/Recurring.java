package vn.kehoach.diagnostic;

/**
 * What is one mistake however many places show it: equal ones are reported as one, at the first of
 * their places, once what an author silenced is left out.
 */
public interface Recurring extends Problem {}
