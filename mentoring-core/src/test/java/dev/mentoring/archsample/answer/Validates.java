package dev.mentoring.archsample.answer;

import org.hibernate.validator.HibernateValidator;

/** Knows of Hibernate Validator. */
public final class Validates {

    public Class<?> provider() {
        return HibernateValidator.class;
    }
}
