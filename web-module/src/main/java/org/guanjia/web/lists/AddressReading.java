package org.guanjia.web.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the single choices of an address. What it does not know is left out, and told in {@link #unknown()}. */
public final class AddressReading {

    private final Map<String, String> asked;
    private final List<Unknown> unknown = new ArrayList<>();

    /** @param asked what the address says, by name */
    public AddressReading(Map<String, String> asked) {
        this.asked = asked;
    }

    /**
     * One choice of an enum.
     *
     * @param label key of what the choice is about
     * @param usual where nothing is said, or something that is no choice
     */
    public <E extends Enum<E>> E choice(String name, Class<E> type, String label, E usual) {
        String said = text(name);
        if (said == null) {
            return usual;
        }
        return Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equals(said))
                .findFirst()
                .orElseGet(() -> {
                    unknown.add(new Unknown("list.unknown", label, said));
                    return usual;
                });
    }

    /** Words; null where none are said. */
    public String text(String name) {
        String said = asked.get(name);
        return said == null || said.isBlank() ? null : said.strip();
    }

    /** What could not be understood. */
    public List<Unknown> unknown() {
        return List.copyOf(unknown);
    }
}
