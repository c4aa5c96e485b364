import type {DateWords} from './date-words.js'

/** English words of dates, of British, American and machine-translated pages. */
export const datesEn: DateWords = {
  suffixes: {st: 'day', nd: 'day', rd: 'day', th: 'day'},
  terms: {
    dayShift: [-1, 'yesterday,today|tonight,tomorrow'],
    turn: [-1, 'last|past,this,next,coming|upcoming'],
    month: [
      1,
      'january|jan,february|feb,march|mar,april|apr,may,june|jun,july|jul,august|aug,september|sept|sep,october|oct,november|nov,december|dec'
    ],
    weekday: [1, 'monday,tuesday,wednesday,thursday,friday,saturday,sunday'],
    weekdayMark: [1, 'mon,tue|tues,wed,thu|thur|thurs,fri,sat,sun'],
    unit: [0, 'day|days,week|weeks,month|months,year|years,weekend,hour|hours'],
    count: [1, 'a|an|one,two,three,four,five,six,seven,eight,nine,ten'],
    ago: [-1, 'ago'],
    from: [-1, 'before,,after'],
    part: [0, 'morning|noon|afternoon|evening|night|midnight|dawn|overnight,recently'],
    meridiem: [0, 'am|pm'],
    particle: [0, 'about|around|at|by|early|earlier|end|from|in|late|local|mid|of|on|over|since|starting|the|time']
  },
  monthFirst: false
}
