package org.guanjia.competence;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.NotFound;
import org.hibernate.exception.ConstraintViolationException;

/** What people can, as this context keeps and reads it. */
@ApplicationScoped
class CompetenceRegister {

    @PersistenceContext
    private EntityManager entityManager;

    /** The marks of these people, of each the newest first. */
    List<QualityMark> marks(Collection<UUID> employeeIds) {
        return entityManager
                .createQuery(
                        "select m from QualityMark m where m.employeeId in :people order by m.onDay desc, m.at desc, m.id desc",
                        QualityMark.class)
                .setParameter("people", employeeIds)
                .getResultList();
    }

    List<LanguageSkill> languages(Collection<UUID> employeeIds) {
        return entityManager
                .createQuery("select l from LanguageSkill l where l.employeeId in :people", LanguageSkill.class)
                .setParameter("people", employeeIds)
                .getResultList();
    }

    Optional<LanguageSkill> language(UUID employeeId, SpokenLanguage language) {
        return entityManager
                .createQuery(
                        "select l from LanguageSkill l where l.employeeId = :employee and l.language = :language",
                        LanguageSkill.class)
                .setParameter("employee", employeeId)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    /** The certificates of these people, the newest first. */
    List<Certificate> certificates(Collection<UUID> employeeIds) {
        return entityManager
                .createQuery(
                        "select c from Certificate c where c.employeeId in :people order by c.validFrom desc, c.id desc",
                        Certificate.class)
                .setParameter("people", employeeIds)
                .getResultList();
    }

    /** Those of these people that end until this day and were not renewed. */
    List<Certificate> ending(Collection<UUID> employeeIds, LocalDate until) {
        return entityManager
                .createQuery("""
                        select c from Certificate c where c.employeeId in :people and c.validUntil <= :until
                        and not exists (select r.id from Certificate r where r.follows = c.id)""", Certificate.class)
                .setParameter("people", employeeIds)
                .setParameter("until", until)
                .getResultList();
    }

    Certificate certificate(UUID id) {
        return found(Certificate.class, id);
    }

    CertificateKind kind(UUID id) {
        return found(CertificateKind.class, id);
    }

    List<CertificateKindView> kinds() {
        return entityManager
                .createQuery("select k from CertificateKind k order by k.active desc, k.code", CertificateKind.class)
                .getResultStream()
                .map(CertificateKind::view)
                .toList();
    }

    /** What somebody was trained in, the latest first. */
    List<TrainingView> trainings(UUID employeeId) {
        return entityManager
                .createQuery("""
                        select new org.guanjia.competence.TrainingView(t.id, t.title, t.kind, t.onDay, t.hours, p.result)
                        from TrainingPart p join Training t on t.id = p.trainingId where p.employeeId = :employee
                        order by t.onDay desc, t.id desc""", TrainingView.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }

    /** Hours of training of these people in a year; nobody who had none. */
    Map<UUID, BigDecimal> hours(Collection<UUID> employeeIds, int year) {
        return entityManager
                .createQuery("""
                        select p.employeeId, sum(t.hours) from TrainingPart p join Training t on t.id = p.trainingId
                        where p.employeeId in :people and t.onDay between :first and :last group by p.employeeId""", Object[].class)
                .setParameter("people", employeeIds)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> (BigDecimal) row[1]));
    }

    /** Hours by year, the latest first. */
    static SortedMap<Integer, BigDecimal> byYear(List<TrainingView> trainings) {
        SortedMap<Integer, BigDecimal> hours = new TreeMap<>((one, other) -> other - one);
        trainings.forEach(training -> hours.merge(training.onDay().getYear(), training.hours(), BigDecimal::add));
        return hours;
    }

    void add(Object entity) {
        entityManager.persist(entity);
        flush();
    }

    void remove(@Nullable LanguageSkill skill) {
        if (skill != null) {
            entityManager.remove(skill);
            flush();
        }
    }

    /** @throws ChangedMeanwhile where somebody else was faster: what is once only is there already */
    void flush() {
        try {
            entityManager.flush();
        } catch (ConstraintViolationException e) {
            throw new ChangedMeanwhile();
        }
    }

    private <T> T found(Class<T> type, UUID id) {
        return Optional.ofNullable(entityManager.find(type, id)).orElseThrow(NotFound::new);
    }
}
