#!/bin/sh
# Draws the icons with ImageMagick, on a grid of 32 × 32: the add-in's own (bars of a budget, a tick) and one per button.
set -eu
cd "$(dirname "$0")"
scale=40 # drawn large, then reduced: smooth edges at every size
blue="fill '#2b579a'"
green="fill '#107c41'"
white="fill white"
page="$blue rectangle 5,2 26.99,29.99 $white rectangle 7,4 24.99,27.99 $blue"

draw() {
  for size in $2; do
    convert -size $((32 * scale))x$((32 * scale)) xc:none -draw "scale $scale,$scale $3" \
      -filter Box -resize "${size}x$size" -strip -define png:exclude-chunk=date,time "PNG32:$1-$size.png"
  done
}

draw icon "16 32 64 80" "$blue rectangle 2,18 7.99,28 rectangle 10,12 15.99,28 rectangle 18,20 23.99,28 \
  rectangle 0,28 31.99,30 $green circle 23.5,8.5 23.5,0.5 \
  $white polygon 18.6,9.3 20.2,7.7 22.2,9.7 26.2,5.7 27.8,7.3 22.2,12.9"
draw check "16 32 80" "$page rectangle 10,8 17.99,10 rectangle 10,14 15.99,16 \
  $green circle 21,21 21,11.5 $white polygon 15.4,21.6 17.3,19.7 19.7,22.1 24.7,17.1 26.6,19 19.7,25.9"
draw assess "16 32 80" "$blue rectangle 5,2 26.99,29.99 $white rectangle 8,5 23.99,10.99 \
  rectangle 8,14 11.99,17.99 rectangle 14,14 17.99,17.99 rectangle 20,14 23.99,17.99 \
  rectangle 8,22 11.99,25.99 rectangle 14,22 17.99,25.99 $green rectangle 20,20 23.99,27.99"
draw draft "16 32 80" "$page rectangle 10,8 21.99,10 rectangle 10,12 21.99,14 rectangle 10,16 21.99,18 rectangle 10,20 21.99,22 \
  $green rectangle 10,24 16.99,26"
draw refresh "16 32 80" "$blue rectangle 2,8 21.99,12 polygon 20,3 29.5,10 20,17 \
  $green rectangle 10,20 29.99,24 polygon 12,15 2.5,22 12,29"
