/**
 * The screens. Every package below is one concern of what a person sees; the business is reached only through the base
 * packages of its contexts. It knows no entity, no {@code EntityManager} and no JMS producer.
 */
package org.guanjia.web;
