package org.guanjia.delivery.messaging;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a failure is written down: where and of what kind, never with the data that it happened to. */
public final class Failure {

    private static final String OURS = "org.guanjia.";

    private Failure() {}

    /** The kinds of exception from outside in, and the place in our own code where the innermost arose. */
    public static String of(Throwable failure) {
        List<Throwable> chain =
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
        String kinds =
                chain.stream().map(thrown -> thrown.getClass().getSimpleName()).collect(Collectors.joining(" < "));
        return Stream.of(chain.get(chain.size() - 1).getStackTrace())
                .filter(place -> place.getClassName().startsWith(OURS))
                .findFirst()
                .map(place -> kinds + " at " + place.getClassName() + "." + place.getMethodName() + ":"
                        + place.getLineNumber())
                .orElse(kinds);
    }

    /** The parts that were not valid. */
    public static String of(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
