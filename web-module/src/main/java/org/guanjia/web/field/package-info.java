/** The screens of the departments: the tasks on the phone, the board of the department, the work order on paper (S04). */
package org.guanjia.web.field;
