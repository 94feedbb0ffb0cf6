package org.guanjia.form.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guanjia.form.FormRef;
import org.guanjia.form.FormRow;

/** All forms and their versions. */
public interface FormCollection {

    /** The form, without its questions. */
    Optional<Form> find(String key);

    /** What the form asks from now on. */
    Optional<PublishedVersion> current(String key);

    /** What the form asked in that version. */
    Optional<PublishedVersion> version(String key, int version);

    /** What forms asked in these versions, of those that there are. */
    List<PublishedVersion> versions(Collection<FormRef> refs);

    /** All forms by key. */
    List<FormRow> list();

    /** Keeps a new form; the same key at the same time by another is {@link org.guanjia.shared.ChangedMeanwhile}. */
    void add(Form form);

    /** Keeps a version; the same one at the same time by another is {@link org.guanjia.shared.ChangedMeanwhile}. */
    void add(PublishedVersion version);
}
