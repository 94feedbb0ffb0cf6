/** Screens of the budget of disturbances: what a home has used, beside its requests, and how much there may be (S17, S42). */
package org.guanjia.web.disturbance;
